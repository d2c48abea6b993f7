import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../words";
import { BarPlot } from "./BarPlot";
import { RankPlot } from "./RankPlot";
import "./pictures.css";

/** What one picture shows, and its table has. */
export interface Plotted {
  readonly title: string;
  /** Bars over time, or one under the other. */
  readonly form: "time" | "rank";
  /** What the labels are: over their column in the table. */
  readonly axis: string;
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly counts: readonly number[] }[];
  /** What is not in it, said under it. */
  readonly left: string | null;
  /** How far it is read, 0..1; null when it is. */
  readonly reading: number | null;
}

interface PictureViewProps {
  readonly plots: readonly Plotted[];
  readonly onSave: (svg: SVGSVGElement, title: string) => void;
}

/** Bars of a ranking; its table has all of them. */
const MOST_RANKED = 15;

/** The library in pictures, each with its numbers in a table. */
export function PictureView({ plots, onSave }: PictureViewProps): JSX.Element {
  const words = useWords();
  return (
    <main class="pictures">
      <h1>{words.t("pictures")}</h1>
      {plots.map((plot) => (
        <Picture key={plot.title} plot={plot} onSave={onSave} />
      ))}
    </main>
  );
}

function Picture({ plot, onSave }: { readonly plot: Plotted } & Pick<PictureViewProps, "onSave">): JSX.Element {
  const words = useWords();
  const { title, form, axis, labels, series, left, reading } = plot;
  const [first] = series;
  const figure = useRef<HTMLElement>(null);
  const width = useWidth(figure);
  const rows = labels.slice(0, MOST_RANKED).map((name, at) => ({ name, count: first?.counts[at] ?? 0 }));
  return (
    <figure ref={figure}>
      <div class="line">
        <h2>{title}</h2>
        <button
          type="button"
          class="quiet"
          onClick={({ currentTarget }) => {
            const svg = currentTarget.closest("figure")?.querySelector<SVGSVGElement>("svg.plot");
            if (svg) onSave(svg, title);
          }}
        >
          {words.t("pictures_save")}
        </button>
      </div>
      {reading !== null && <progress value={reading} aria-label={title} />}
      {labels.length > 0 &&
        (form === "time" ? <BarPlot {...plot} width={width} /> : <RankPlot title={title} width={width} rows={rows} />)}
      {series.length > 1 && (
        <ul class="legend">
          {series.map(({ name }, at) => (
            <li key={at}>
              <i class={`s${at}`} /> <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      )}
      {left !== null && <p>{left}</p>}
      <details class="fold">
        <summary>{words.t("pictures_table")}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard. */}
        <section class="table" tabIndex={0} aria-label={title}>
          <table>
            <thead>
              <tr>
                <th scope="col">{axis}</th>
                {series.map(({ name }, at) => (
                  <th scope="col" key={at}>
                    <bdi>{name}</bdi>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {labels.map((label, at) => (
                <tr key={label}>
                  <th scope="row">
                    <bdi>{label}</bdi>
                  </th>
                  {series.map(({ counts }, nth) => (
                    <td key={nth}>{words.number(counts[at] ?? 0)}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  );
}

/** Units of a drawing: in a narrow place it is drawn anew, not made small. */
function useWidth(figure: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(WIDE);
  useLayoutEffect(() => {
    const follow = () => setWidth((figure.current?.clientWidth ?? WIDE) < (WIDE + NARROW) / 2 ? NARROW : WIDE);
    follow();
    addEventListener("resize", follow);
    return () => removeEventListener("resize", follow);
  }, []);
  return width;
}

const WIDE = 720;
const NARROW = 340;
