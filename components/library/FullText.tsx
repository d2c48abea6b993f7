import type { JSX } from "preact";
import type { ReleaseRecord } from "../../lib/model";

interface FullTextProps {
  readonly record: Pick<ReleaseRecord, "text" | "lang" | "dir">;
  /** Null where what stands above says already what this is. */
  readonly heading: string | null;
}

/** The release's text as it was read, paragraph by paragraph; one of digits alone goes in the direction of the others. */
export function FullText({ record, heading }: FullTextProps): JSX.Element {
  return (
    <section class="full-text" dir={record.dir}>
      {heading !== null && <h2>{heading}</h2>}
      <div lang={record.lang}>
        {record.text.split("\n\n").map((paragraph, at) => (
          <p key={at}>{paragraph}</p>
        ))}
      </div>
    </section>
  );
}
