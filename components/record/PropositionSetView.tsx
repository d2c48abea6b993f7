import type { ComponentChildren, JSX } from "preact";
import { useId, useState } from "preact/hooks";
import { type PointTree, supportOf } from "../../lib/export/points";
import type { PropositionItem, PropositionSet, ReleaseRecord, Span } from "../../lib/model";
import { useWords } from "../words";
import { Ours } from "./Ours";
import { Foreign, isLong, isolate, Quote } from "./Quote";
import { type OnShow, ShowButton } from "./Show";
import { countSentences } from "./sentence-count";
import { WhyButton, WhyNote } from "./WhyNote";
import { whySet } from "./why";
import "./record.css";

/** What else can be done with a point, by its set and its place there, both counted from 0. */
export type PointActions = ((set: number, item: number) => ComponentChildren) | undefined;

/** Copies words of somebody, an index into `record.speakers`; undefined where that cannot be done. */
export type OnCopy = ((span: Span, speaker: number | null) => void) | undefined;

interface SetProps {
  readonly record: ReleaseRecord;
  readonly tree: PointTree;
  /** Whose points surround these: named once is enough. */
  readonly within?: number | null;
  /** Shows words in the page; without it there is no such button. */
  readonly onShow?: OnShow;
  readonly onCopy?: OnCopy;
  readonly actions?: PointActions;
}

/** One set: what announces it, whether its count holds, and its points, each with what is nested in it. */
export function PropositionSetView({ record, tree, within = null, onShow, onCopy, actions }: SetProps): JSX.Element {
  const { set } = tree;
  return (
    <section class="set">
      <SetHeading record={record} set={set} within={within} />
      <SetCount record={record} set={set} onShow={onShow} />
      <ol class="points">
        {tree.points.map(({ item, nested }, place) => (
          <Point
            key={place}
            id={`point-${tree.index}.${place}`}
            record={record}
            item={item}
            nested={nested}
            speaker={set.speaker}
            onShow={onShow}
            onCopy={onCopy}
            actions={actions}
          >
            {actions?.(tree.index, place)}
          </Point>
        ))}
      </ol>
    </section>
  );
}

/** The announcement with its topic marked; else the topic, else whose points they are. */
function SetHeading({
  record,
  set,
  within,
}: {
  readonly record: ReleaseRecord;
  readonly set: PropositionSet;
  readonly within: number | null;
}): JSX.Element {
  const words = useWords();
  const speaker = set.speaker === null ? undefined : record.speakers[set.speaker];
  const span = announcementOf(set);
  if (span !== null)
    return (
      <>
        {speaker !== undefined && set.speaker !== within && !names(record, span, set.speaker) && (
          <Foreign as="p" class="whose" lang={record.lang}>
            {speaker.name.value}
          </Foreign>
        )}
        <Foreign as="h2" class="announcement" lang={record.lang}>
          <Marked text={record.text} span={span} topic={set.topic} />
        </Foreign>
      </>
    );
  return (
    <h2 class="announcement">
      {set.topic !== null ? (
        <Quote source={record} span={set.topic} />
      ) : speaker !== undefined ? (
        <Ours>{words.t("points_by", isolate(speaker.name.value))}</Ours>
      ) : (
        <Ours>{words.t("points")}</Ours>
      )}
    </h2>
  );
}

/** Where one sentence announces its points and gives them, the announcement ends where the first point begins. */
function announcementOf(set: PropositionSet): Span | null {
  if (set.announcement === null) return null;
  const { from, to } = set.announcement;
  const first = set.items[0]?.span.from ?? to;
  return first > from && first < to ? { from, to: first } : set.announcement;
}

function names(record: ReleaseRecord, span: Span, speaker: number | null): boolean {
  if (speaker === null) return true;
  const mentions = record.speakers[speaker]?.mentions ?? [];
  return mentions.some(({ from, to }) => from >= span.from && to <= span.to);
}

function Marked({ text, span, topic }: { readonly text: string; readonly span: Span; readonly topic: Span | null }) {
  if (topic === null || topic.from < span.from || topic.to > span.to) return <>{text.slice(span.from, span.to)}</>;
  return (
    <>
      {text.slice(span.from, topic.from)}
      <em>{text.slice(topic.from, topic.to)}</em>
      {text.slice(topic.to, span.to)}
    </>
  );
}

/** "✓ 3 announced · 3 found", or the same as a warning, or how many there are where none were announced; and why these. */
function SetCount({ record, set, onShow }: Pick<SetProps, "record" | "onShow"> & { readonly set: PropositionSet }) {
  const words = useWords();
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const label = words.t("why_field", words.t("points"));
  return (
    <>
      <div class="counted">
        <Count set={set} />
        <WhyButton label={label} controls={id} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        {set.announcement !== null && (
          <ShowButton source={record} span={announcementOf(set) ?? set.announcement} onShow={onShow} />
        )}
      </div>
      {isOpen && <WhyNote id={id} label={label} record={record} why={whySet(record, set, words)} onShow={onShow} />}
    </>
  );
}

function Count({ set }: { readonly set: PropositionSet }): JSX.Element {
  const words = useWords();
  const found = set.items.length;
  if (set.declared === null)
    return (
      <p class="count">
        <Ours>{words.plural("points_found", found)}</Ours>
      </p>
    );
  const counts = words.t("announced_found", words.number(set.declared), words.number(found));
  if (set.declared !== found)
    return (
      <p class="count differs">
        <Ours>
          <span class="spoken">{words.t("counts_differ")} </span>
          {counts}
        </Ours>
      </p>
    );
  return (
    <p class="count agrees">
      <Ours>
        <span aria-hidden="true">✓ </span>
        {counts}
        <span class="spoken">, {words.t("counts_agree")}</span>
      </Ours>
    </p>
  );
}

interface PointProps {
  /** Of its element: a place to go to. */
  readonly id: string;
  readonly record: ReleaseRecord;
  readonly item: PropositionItem;
  readonly nested: readonly PointTree[];
  /** Whose point it is. */
  readonly speaker: number | null;
  readonly onShow: OnShow;
  readonly onCopy: OnCopy;
  readonly actions: PointActions;
  /** Its own actions. */
  readonly children?: ComponentChildren;
}

/** The ordinal in the margin, the thesis beside it, the rest folded under it. */
function Point({ id, record, item, nested, speaker, onShow, onCopy, actions, children }: PointProps): JSX.Element {
  const words = useWords();
  const support = supportOf(record.text, item, nested);
  const number = words.number(item.ordinal);
  return (
    <li id={id}>
      <span class="ordinal">{number}</span>
      <div class="point">
        <Quote as="p" class={isLong(item.heading) ? "thesis long" : "thesis"} source={record} span={item.heading} />
        {support.length > 0 && (
          <details class="fold">
            <summary>
              <Ours>{words.plural("more_sentences", countSentences(record, support))}</Ours>
            </summary>
            {support.map((span) => (
              <Quote key={span.from} as="p" class="support" source={record} span={span} />
            ))}
          </details>
        )}
        {children}
        {nested.map((tree) => (
          <PropositionSetView
            key={tree.index}
            record={record}
            tree={tree}
            within={speaker}
            onShow={onShow}
            onCopy={onCopy}
            actions={actions}
          />
        ))}
      </div>
      <div class="ways">
        <ShowButton source={record} span={item.span} onShow={onShow} label={words.t("show_point", number)} />
        {onCopy !== undefined && (
          <button
            type="button"
            class="quiet copy"
            lang={words.locale}
            dir={words.dir}
            aria-label={`${words.t("copy_quotation")}: ${words.t("cite_point", number)}`}
            onClick={() => onCopy(item.span, speaker)}
          >
            {words.t("copy")}
          </button>
        )}
      </div>
    </li>
  );
}
