import type { JSX } from "preact";
import { useWords } from "../words";

interface RankPlotProps {
  readonly title: string;
  /** Units, as for bars over time. */
  readonly width: number;
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

/** Units of the drawing, whose width is given. */
const LINE = 24;
const COUNTS = 50;
/** Units of a letter of a name. */
const LETTER = 7.3;

/** Bars that lie one under the other, names before them; from the right where the interface is read so. */
export function RankPlot({ title, width: whole, rows }: RankPlotProps): JSX.Element {
  const words = useWords();
  const isMirrored = words.dir === "rtl";
  const names = whole * 0.35;
  const longest = Math.floor(names / LETTER);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const place = (from: number, width = 0) => (isMirrored ? whole - from - width : from);
  return (
    <svg class="plot" viewBox={`0 0 ${whole} ${rows.length * LINE}`} role="img" aria-label={title} direction="ltr">
      {rows.map(({ name, count }, at) => {
        const width = (count / most) * (whole - names - COUNTS);
        const shown = [...name].length > longest ? `${[...name].slice(0, longest).join("")}…` : name;
        return (
          <g key={name}>
            <text x={place(names - 8)} y={at * LINE + 16} text-anchor={isMirrored ? "start" : "end"}>
              {shown}
            </text>
            <rect class="bar s0" x={place(names, width)} y={at * LINE + 4} width={width} height={LINE - 8}>
              <title>{`${name}: ${words.number(count)}`}</title>
            </rect>
            <text x={place(names + width + 6)} y={at * LINE + 16} text-anchor={isMirrored ? "end" : "start"}>
              {words.number(count)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
