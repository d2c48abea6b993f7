import type { JSX } from "preact";
import type { ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";

interface FullTextProps {
  readonly record: Pick<ReleaseRecord, "text" | "lang" | "dir"> & Partial<Pick<ReleaseRecord, "sets">>;
  /** Null where what stands above says already what this is. */
  readonly heading: string | null;
  /** Address of a point, by its set and its place there; without it the points are not marked. */
  readonly pointAddress?: (set: number, item: number) => string;
}

/** Where a thesis stands in the text. */
interface Place {
  readonly from: number;
  readonly to: number;
  readonly set: number;
  readonly item: number;
  readonly ordinal: number;
}

/**
 * The release's text as it was read, paragraph by paragraph; one of digits alone goes in the direction of the others. Each thesis
 * is underlined where it stands, its number before it.
 */
export function FullText({ record, heading, pointAddress }: FullTextProps): JSX.Element {
  const words = useWords();
  const places = placesOf(pointAddress === undefined ? [] : (record.sets ?? []));
  let from = 0;
  const paragraphs = record.text.split("\n\n").map((text) => {
    const span = { from, to: from + text.length };
    from = span.to + 2;
    return span;
  });
  const parts = (paragraph: { readonly from: number; readonly to: number }) => {
    const shown: (string | JSX.Element)[] = [];
    let at = paragraph.from;
    for (const place of places) {
      if (place.from < at || place.to > paragraph.to) continue;
      const number = words.number(place.ordinal);
      shown.push(
        record.text.slice(at, place.from),
        <a class="in-text" href={pointAddress?.(place.set, place.item) ?? ""} title={words.t("point_number", number)}>
          <sup lang={words.locale}>{number}</sup>
          {record.text.slice(place.from, place.to)}
        </a>,
      );
      at = place.to;
    }
    shown.push(record.text.slice(at, paragraph.to));
    return shown;
  };
  return (
    <section class="full-text" dir={record.dir}>
      {heading !== null && <h2>{heading}</h2>}
      <div lang={record.lang}>
        {paragraphs.map((paragraph) => (
          <p key={paragraph.from}>{parts(paragraph)}</p>
        ))}
      </div>
    </section>
  );
}

/** The theses in text order, none within another. */
function placesOf(sets: ReleaseRecord["sets"]): readonly Place[] {
  const all = sets.flatMap(({ items }, set) =>
    items.map(({ heading, ordinal }, item) => ({ from: heading.from, to: heading.to, set, item, ordinal })),
  );
  let end = 0;
  return all
    .sort((a, b) => a.from - b.from || b.to - a.to)
    .filter(({ from, to }) => {
      if (from < end || to <= from) return false;
      end = to;
      return true;
    });
}
