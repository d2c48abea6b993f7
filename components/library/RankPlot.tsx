import type { JSX } from "preact";
import { useWords } from "../words";

interface RankPlotProps {
  readonly title: string;
  readonly rows: readonly { readonly name: string; readonly count: number }[];
}

/** Units of the drawing. */
const WIDTH = 720;
const LINE = 24;
const NAMES = 250;
const COUNTS = 50;
/** Letters of a name that have room. */
const LONGEST = 34;

/** Bars that lie one under the other, names before them; from the right where the interface is read so. */
export function RankPlot({ title, rows }: RankPlotProps): JSX.Element {
  const words = useWords();
  const isMirrored = words.dir === "rtl";
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const place = (from: number, width = 0) => (isMirrored ? WIDTH - from - width : from);
  return (
    <svg class="plot" viewBox={`0 0 ${WIDTH} ${rows.length * LINE}`} role="img" aria-label={title} direction="ltr">
      {rows.map(({ name, count }, at) => {
        const width = (count / most) * (WIDTH - NAMES - COUNTS);
        const shown = [...name].length > LONGEST ? `${[...name].slice(0, LONGEST).join("")}…` : name;
        return (
          <g key={name}>
            <text x={place(NAMES - 8)} y={at * LINE + 16} text-anchor={isMirrored ? "start" : "end"}>
              {shown}
            </text>
            <rect class="bar s0" x={place(NAMES, width)} y={at * LINE + 4} width={width} height={LINE - 8}>
              <title>{`${name}: ${words.number(count)}`}</title>
            </rect>
            <text x={place(NAMES + width + 6)} y={at * LINE + 16} text-anchor={isMirrored ? "end" : "start"}>
              {words.number(count)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
