import type { ComponentChildren, JSX } from "preact";
import type { ReleaseRecord, Span } from "../../lib/model";
import { Ours } from "../record/Ours";
import { Foreign, isolate, Quote } from "../record/Quote";
import { useWords, type WordKey } from "../words";
import type { AskerEntry, Outline, SetEntry, SpeakerEntry } from "./outline";
import "./panel.css";

/** What an entry can be asked for. `speaker`: whose words they are, for the citation. */
export interface EntryActions {
  /** Shows the words in the page. */
  readonly onShow: (span: Span) => void;
  readonly onLink: (span: Span) => void;
  readonly onQuote: (span: Span, speaker: number | null) => void;
}

interface OutlineProps extends EntryActions {
  readonly record: ReleaseRecord;
  readonly outline: Outline;
  /** Where the reader is: its entry is marked. */
  readonly current: Span | null;
  /** Where the reader went by an entry: it is opened to its full length, with what can be copied of it. */
  readonly opened: Span | null;
}

/** Units of the text shown on either side of a place that is in no entry. */
const AROUND = 60;

/** The release at a glance, each line of it a way into the page. */
export function OutlineView({ outline, ...rest }: OutlineProps): JSX.Element {
  const words = useWords();
  const { record } = rest;
  return (
    <nav class="outline" aria-label={words.t("panel_outline")}>
      {outline.sets.map((entry) => (
        <SetPart key={entry.set.items[0]?.span.from} entry={entry} {...rest} />
      ))}
      {outline.askers.map((entry) => (
        <AskerPart key={entry.asker ?? ""} entry={entry} {...rest} />
      ))}
      {outline.speakers.map((entry) => (
        <SpeakerPart key={entry.speaker} entry={entry} {...rest} />
      ))}
      {outline.elsewhere.length > 0 && (
        <Part heading={<Ours>{words.plural("panel_elsewhere", outline.elsewhere.length)}</Ours>} dir={record.dir}>
          {outline.elsewhere.map((span) => (
            <Entry key={span.from} {...rest} span={span} speaker={null}>
              <Foreign lang={record.lang}>{snippet(record.text, span)}</Foreign>
            </Entry>
          ))}
        </Part>
      )}
    </nav>
  );
}

type Rest = Omit<OutlineProps, "outline">;

function SetPart({ entry, ...rest }: Rest & { readonly entry: SetEntry }): JSX.Element {
  const words = useWords();
  const { record } = rest;
  const { set, points } = entry;
  const name = set.speaker === null ? undefined : record.speakers[set.speaker]?.name.value;
  const count =
    set.declared === null
      ? words.plural("points_found", set.items.length)
      : words.t("announced_found", words.number(set.declared), words.number(set.items.length));
  const isOff = set.declared !== null && set.declared !== set.items.length;
  return (
    <Part
      dir={record.dir}
      heading={
        set.topic === null ? (
          name === undefined ? (
            <Ours>{words.t("points")}</Ours>
          ) : (
            <Ours>{words.t("points_by", isolate(name))}</Ours>
          )
        ) : (
          <Quote source={record} span={set.topic} />
        )
      }
      aside={
        <>
          {set.topic !== null && name !== undefined && (
            <>
              <Foreign lang={record.lang}>{name}</Foreign>
              {" · "}
            </>
          )}
          <span class={isOff ? "differs" : undefined}>
            <Ours>
              {isOff && <span class="spoken">{words.t("counts_differ")} </span>}
              {count}
            </Ours>
          </span>
        </>
      }
    >
      {points.map(({ item, depth }) => (
        <Entry
          key={item.span.from}
          {...rest}
          span={item.span}
          speaker={set.speaker}
          depth={depth}
          ordinal={words.number(item.ordinal)}
        >
          <Quote source={record} span={item.heading} />
        </Entry>
      ))}
    </Part>
  );
}

function AskerPart({ entry, ...rest }: Rest & { readonly entry: AskerEntry }): JSX.Element {
  const words = useWords();
  const { record } = rest;
  return (
    <Part
      dir={record.dir}
      heading={
        entry.asker === null ? <Ours>{words.t("question")}</Ours> : <Foreign lang={record.lang}>{entry.asker}</Foreign>
      }
      aside={<Ours>{words.plural("exchanges", entry.exchanges.length)}</Ours>}
    >
      {entry.exchanges.flatMap((exchange) => [
        <Entry
          key={exchange.question.from}
          {...rest}
          span={exchange.question}
          speaker={null}
          mark={exchange.answers.length === 0 ? "unanswered_question" : null}
        >
          <Quote source={record} span={exchange.question} />
        </Entry>,
        ...exchange.answers.map((answer) => (
          <Entry
            key={answer.span.from}
            {...rest}
            span={answer.span}
            speaker={answer.speaker}
            depth={1}
            mark={answer.declined ? "declined" : null}
          >
            {nameOf(record, answer.speaker)}
            <Quote source={record} span={answer.span} />
          </Entry>
        )),
      ])}
    </Part>
  );
}

/** Whose answer it is, before its words. */
function nameOf(record: ReleaseRecord, speaker: number | null): JSX.Element | null {
  const name = speaker === null ? undefined : record.speakers[speaker]?.name.value;
  return name === undefined ? null : (
    <Foreign as="b" class="who" lang={record.lang}>
      {name}
    </Foreign>
  );
}

function SpeakerPart({ entry, ...rest }: Rest & { readonly entry: SpeakerEntry }): JSX.Element {
  const words = useWords();
  const { record } = rest;
  const name = entry.speaker === null ? undefined : record.speakers[entry.speaker]?.name.value;
  return (
    <Part
      dir={record.dir}
      heading={
        name === undefined ? <Ours>{words.t("nobody_named")}</Ours> : <Foreign lang={record.lang}>{name}</Foreign>
      }
      aside={<Ours>{words.plural("statements", entry.statements.length)}</Ours>}
    >
      {entry.statements.map(({ content, speaker, mode }) => (
        <Entry key={content.from} {...rest} span={content} speaker={speaker} mark={mode === "quote" ? "quoted" : null}>
          <Quote source={record} span={content} />
        </Entry>
      ))}
    </Part>
  );
}

interface PartProps {
  readonly dir: "ltr" | "rtl";
  readonly heading: ComponentChildren;
  readonly aside?: ComponentChildren;
  readonly children: ComponentChildren;
}

function Part({ dir, heading, aside, children }: PartProps): JSX.Element {
  return (
    <section class="part" dir={dir}>
      <h2>{heading}</h2>
      {aside !== undefined && <p class="aside">{aside}</p>}
      <ul>{children}</ul>
    </section>
  );
}

interface EntryProps extends Rest {
  /** What is shown in the page. */
  readonly span: Span;
  readonly speaker: number | null;
  readonly ordinal?: string;
  /** Steps that it stands in from the edge. */
  readonly depth?: number;
  /** A word of ours on it. */
  readonly mark?: WordKey | null;
  readonly children: ComponentChildren;
}

/** One line of the outline: a button that shows its words in the page; once it did, with what can be copied of it. */
function Entry(props: EntryProps): JSX.Element {
  const { span, speaker, ordinal, depth = 0, mark = null, current, opened, children } = props;
  const words = useWords();
  const isOpened = isAt(opened, span);
  return (
    <li
      class={`entry${depth > 0 ? " nested" : ""}${isOpened ? " opened" : ""}`}
      data-from={span.from}
      data-to={span.to}
      data-speaker={speaker}
    >
      <button
        type="button"
        class="go"
        lang={props.record.lang}
        aria-current={isAt(current, span) ? "location" : undefined}
        onClick={() => props.onShow(span)}
      >
        {ordinal !== undefined && <span class="ordinal">{ordinal} </span>}
        <span class="words">
          {mark !== null && (
            <span class="tag">
              <Ours>{words.t(mark)}</Ours>
            </span>
          )}
          {children}
        </span>
      </button>
      {isOpened && (
        <p class="copying">
          <button type="button" class="quiet" onClick={() => props.onLink(span)}>
            <Ours>{words.t("copy_link")}</Ours>
          </button>
          <button type="button" class="quiet" onClick={() => props.onQuote(span, speaker)}>
            <Ours>{words.t("copy_quotation")}</Ours>
          </button>
        </p>
      )}
    </li>
  );
}

function isAt(place: Span | null, span: Span): boolean {
  return place !== null && place.from === span.from && place.to === span.to;
}

/** A place with some of what stands around it, within its line. */
function snippet(text: string, { from, to }: Span): string {
  const before =
    text
      .slice(Math.max(0, from - AROUND), from)
      .split("\n")
      .at(-1) ?? "";
  const after = text.slice(to, to + AROUND).split("\n")[0] ?? "";
  return `${before.length === AROUND ? "…" : ""}${before}${text.slice(from, to)}${after}${after.length === AROUND ? "…" : ""}`;
}
