import type { JSX } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { useNames } from "../../components/library/names";
import { PictureView, type Plotted } from "../../components/library/PictureView";
import { useWords, type Words } from "../../components/words";
import type { Library } from "../../lib/library/library";
import { overTime, type Period, ranked } from "../../lib/library/pictures";
import type { ReleaseSummary } from "../../lib/library/schema";
import { download } from "./writing";

interface PicturesProps {
  readonly library: Library;
  /** The releases of the view, as they are narrowed and looked for. */
  readonly releases: readonly ReleaseSummary[];
  readonly query: string;
}

/** What a view's releases give in pictures. */
export default function Pictures({ library, releases, query }: PicturesProps): JSX.Element {
  const words = useWords();
  const names = useNames();
  const { counts, part } = useSpeakers(library, releases);
  const timed = useMemo(() => {
    const issuers = new Map(releases.map(({ issuer }) => [issuer?.id ?? "", issuer?.name ?? ""]));
    const { period, starts, series, undated } = overTime(releases, ({ issuer }) => issuer?.id ?? "");
    const named = (key: string | null) =>
      key === null ? words.t("pictures_others") : issuers.get(key) || words.t("unknown_issuer");
    return {
      axis: words.t("pictures_period"),
      labels: starts.map((start) => periodName(start, period, words)),
      series: series.map(({ key, counts: each }) => ({ name: named(key), counts: each })),
      left: undated === 0 ? null : words.t("pictures_undated", words.number(undated)),
    };
  }, [releases, words, names]);
  const speakers = useMemo(() => ranked(counts), [counts]);
  const plots: readonly Plotted[] = [
    {
      ...timed,
      form: "time",
      reading: null,
      title: query === "" ? words.t("pictures_releases") : words.t("pictures_words", `\u2068${query}\u2069`),
    },
    {
      title: words.t("pictures_speakers"),
      form: "rank",
      axis: words.t("library_facet_speaker"),
      labels: speakers.map(({ name }) => name || words.t("nobody_named")),
      series: [{ name: words.t("points"), counts: speakers.map(({ count }) => count) }],
      left: null,
      reading: part,
    },
  ];
  return <PictureView plots={plots} onSave={(svg, title) => download(standing(svg), `readout-${title}.svg`)} />;
}

/** "July 2016", "Q3 2016", "2016". */
function periodName(start: string, period: Period, words: Words): string {
  const [year = "", month = ""] = start.split("-");
  if (period === "year") return year;
  return period === "month"
    ? words.date(`${year}-${month}`)
    : words.t("pictures_quarter", String((Number(month) + 2) / 3), year);
}

/** Records that are in memory at a time. */
const TOGETHER = 100;

/** How many points each speaker made; they stand in the records, which are read bit by bit. */
function useSpeakers(library: Library, releases: readonly ReleaseSummary[]) {
  const [read, setRead] = useState<{ counts: ReadonlyMap<string, number>; part: number | null }>({
    counts: new Map(),
    part: 0,
  });
  useEffect(() => {
    let isCurrent = true;
    const wanted = releases.filter(({ points }) => points > 0).map(({ id }) => id);
    const run = async (): Promise<void> => {
      const counts = new Map<string, number>();
      for (let from = 0; isCurrent && from < wanted.length; from += TOGETHER) {
        for (const one of await Promise.all(wanted.slice(from, from + TOGETHER).map((id) => library.get(id)))) {
          const corrected = one?.summary.corrections.speakers;
          for (const { speaker, items } of one?.record.sets ?? []) {
            const name =
              speaker === null ? "" : (corrected?.[speaker] ?? one?.record.speakers[speaker]?.name.value ?? "");
            counts.set(name, (counts.get(name) ?? 0) + items.length);
          }
        }
        if (isCurrent) setRead({ counts: new Map(counts), part: from / wanted.length });
      }
      if (isCurrent) setRead({ counts, part: null });
    };
    // What cannot be read is said by the list beside; the picture stays with what was read.
    run().catch(() => isCurrent && setRead((before) => ({ ...before, part: null })));
    return () => {
      isCurrent = false;
    };
  }, [library, releases]);
  return read;
}

/** A drawing that stands by itself: its styles written on it, no scripts, no addresses. */
function standing(svg: SVGSVGElement): Blob {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const drawn = [...svg.querySelectorAll("*")];
  for (const [at, element] of [...copy.querySelectorAll("*")].entries()) {
    const style = getComputedStyle(drawn[at] as Element);
    element.removeAttribute("class");
    for (const property of ["fill", "stroke", "stroke-width", "font-family", "font-size"])
      element.setAttribute(property, style.getPropertyValue(property));
  }
  copy.removeAttribute("class");
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.style.background = getComputedStyle(document.body).backgroundColor;
  return new Blob([new XMLSerializer().serializeToString(copy)], { type: "image/svg+xml" });
}
