import type { JSX } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { ReleaseRecord, Span } from "../../lib/model";
import { RecordBody } from "../record/RecordBody";
import { RecordHeader } from "../record/RecordHeader";
import { useWords } from "../words";

interface SampleProps {
  readonly record: ReleaseRecord;
}

/** A release as its page has it, and as Readout shows it; "Show" works here as it does in a page. */
export function Sample({ record }: SampleProps): JSX.Element {
  const words = useWords();
  const [shown, setShown] = useState<Span | null>(null);
  return (
    <figure class="sample" aria-labelledby="sample">
      <figcaption>
        <h2 id="sample">{words.t("welcome_sample")}</h2>
        <p>{words.t("welcome_invented")}</p>
      </figcaption>
      <ReleaseText record={record} shown={shown} />
      <div class="sheet">
        <RecordHeader record={record} onShow={setShown} />
        <RecordBody record={record} onShow={setShown} />
      </div>
    </figure>
  );
}

/** The release's own text, with the words marked that are shown. */
function ReleaseText({ record, shown }: { readonly record: ReleaseRecord; readonly shown: Span | null }): JSX.Element {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => mark.current?.scrollIntoView?.({ block: "nearest" }), [shown]);
  return (
    <div class="release-text" lang={record.lang} dir={record.dir}>
      {paragraphsOf(record.text).map(({ from, to }) => {
        const text = (start: number, end: number) => record.text.slice(Math.max(from, start), Math.min(to, end));
        const isHere = shown !== null && shown.from < to && shown.to > from;
        return (
          <p key={from}>
            {isHere ? (
              <>
                {text(from, shown.from)}
                <mark ref={mark}>{text(shown.from, shown.to)}</mark>
                {text(shown.to, to)}
              </>
            ) : (
              text(from, to)
            )}
          </p>
        );
      })}
    </div>
  );
}

/** Paragraphs are parted by empty lines. */
function paragraphsOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)].map(({ index, 0: words }) => ({
    from: index,
    to: index + words.length,
  }));
}
