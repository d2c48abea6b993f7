import type { JSX } from "preact";
import { useWords } from "../words";

interface BarPlotProps {
  readonly title: string;
  /** Units, which are CSS pixels where the drawing has that width: its letters are then as large as others. */
  readonly width: number;
  /** Under each stack; every so many of them are written. */
  readonly labels: readonly string[];
  readonly series: readonly { readonly name: string; readonly counts: readonly number[] }[];
}

/** Units of the drawing, whose width is given. */
const HEIGHT = 260;
const LEFT = 44;
const FOOT = 26;
const TOP = 10;
/** A bar of one month alone is no wall. */
const WIDEST = 48;
/** A label has room for about fourteen letters of six units. */
const LABEL = 90;
const LETTER = 6.4;

/** Stacks of bars over time, from right to left where the interface is read so. Its numbers stand in the table beside it. */
export function BarPlot({ title, width: whole, labels, series }: BarPlotProps): JSX.Element {
  const words = useWords();
  const isMirrored = words.dir === "rtl";
  const sums = labels.map((_, at) => series.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0));
  const step = stepFor(Math.max(1, ...sums));
  const top = Math.ceil(Math.max(1, ...sums) / step) * step;
  const band = (whole - LEFT) / Math.max(1, labels.length);
  const width = Math.min(band * 0.8, WIDEST);
  const height = HEIGHT - TOP - FOOT;
  const y = (value: number) => TOP + height - (value / top) * height;
  const x = (at: number) => (isMirrored ? whole - LEFT - (at + 1) * band : LEFT + at * band);
  const every = Math.ceil(labels.length / Math.floor(whole / LABEL));
  const ticks = Array.from({ length: top / step + 1 }, (_, at) => at * step);
  return (
    <svg class="plot" viewBox={`0 0 ${whole} ${HEIGHT}`} role="img" aria-label={title} direction="ltr">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            class="rule"
            x1={isMirrored ? 0 : LEFT}
            x2={isMirrored ? whole - LEFT : whole}
            y1={y(tick)}
            y2={y(tick)}
          />
          <text x={isMirrored ? whole - LEFT + 6 : LEFT - 6} y={y(tick) + 4} text-anchor={isMirrored ? "start" : "end"}>
            {words.number(tick)}
          </text>
        </g>
      ))}
      {labels.map((label, at) => {
        let below = 0;
        return (
          <g key={label}>
            {series.map(({ name, counts }, nth) => {
              const count = counts[at] ?? 0;
              if (count === 0) return null;
              const from = below;
              below += count;
              return (
                <rect
                  key={nth}
                  class={`bar s${nth}`}
                  x={x(at) + (band - width) / 2}
                  y={y(below)}
                  width={width}
                  height={y(from) - y(below)}
                >
                  <title>{`${label} · ${name}: ${words.number(count)}`}</title>
                </rect>
              );
            })}
            {at % every === 0 && (
              <text x={within(x(at) + band / 2, label, whole)} y={HEIGHT - 8} text-anchor="middle">
                {label}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

/** The middle of a label, so that neither of its ends is cut off. */
function within(middle: number, label: string, width: number): number {
  const half = (label.length * LETTER) / 2;
  return Math.max(half, Math.min(width - half, middle));
}

/** 1, 2, 5, 10, 20 … so that about five lines are drawn. */
function stepFor(most: number): number {
  const scale = 10 ** Math.floor(Math.log10(most / 5 || 1));
  return Math.max(1, [1, 2, 5, 10].map((each) => each * scale).find((each) => most / each <= 5.5) ?? 10 * scale);
}
