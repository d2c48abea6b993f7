import { type Ground, leaveOut } from "./ground";
import type { Marker, Series } from "./marker";

/** A series as it grows. */
interface Open {
  readonly markers: Marker[];
  readonly ordinals: number[];
  /** "next" and the like, seen since the last number: one of them counts when the number after next confirms it. */
  pending: Marker[];
  /** A "finally" that ends the series unless a number follows after all. */
  ended: Marker | null;
  /** Most lines between two of its markers. */
  longest: number;
}

/** Series kept open at a time in one family of one voice; points are nested two or three deep. */
const DEEPEST = 6;

/**
 * Groups markers into rising series: one family, one voice, each number one more than the one before.
 * A "First" opens a series, inside another one where that goes on later. What stays alone is no series.
 * True: "First … Second … Finally". False: "First of all, thank you" alone; "for the second time".
 * Cost: linear; at most six series are open in a family.
 */
export function groupSeries(ground: Ground, markers: readonly Marker[]): Series[] {
  const families = new Map<string, Open[]>();
  const done: Series[] = [];
  const close = (open: Open): void => {
    const series = closed(open);
    if (series) done.push(series);
    else lone(ground, open);
  };
  for (const marker of markers) {
    const key = `${marker.voice} ${marker.family}`;
    let stack = families.get(key);
    if (!stack) {
      stack = [];
      families.set(key, stack);
    }
    if (marker.role === "number") {
      const { index, skipped } = bestFor(ground, stack, marker);
      if (index >= 0) {
        for (const inner of stack.splice(index + 1)) close(inner);
        append(stack[index] as Open, marker, skipped);
      } else if (marker.number === 1 || (marker.number === 2 && !marker.weak && marker.style === "ordinal")) {
        stack.push({ markers: [marker], ordinals: [marker.number], pending: [], ended: null, longest: 1 });
        if (stack.length > DEEPEST) close(stack.shift() as Open);
      }
      continue;
    }
    // A word without a number joins the innermost series that it fits.
    const fitting = stack.filter((o) => fits(ground, o, marker));
    // A "First" alone inside a point ("Second, … First because …") does not take the "Finally" of the points.
    // "Enfin, …" over points at line starts ends those, not the two inside the last of them.
    const lines = marker.role === "last" && marker.place === "line";
    const open =
      (lines
        ? fitting.findLast((o) => o.markers.length > 1 && (o.markers.at(-1) as Marker).place === "line")
        : undefined) ??
      fitting.findLast((o) => o.markers.length > 1 || (o.markers[0] as Marker).place === marker.place) ??
      fitting.at(-1);
    if (!open) continue;
    if (marker.role === "further") {
      // "First, we saw the mayor, then the farmers. Second, …": inside a sentence it goes on with what stands inside, or
      // with the clause of its own sentence: "on three counts: d'abord par un don, |ensuite| par des cours".
      const last = open.markers.at(-1) as Marker;
      const clause = last.place === "clause" && last.sentence === marker.sentence;
      const outside = marker.place === "inside" && last.place !== "inside" && !clause;
      if (!open.ended && !outside) push(open, marker, (open.ordinals.at(-1) ?? 0) + 1);
    } else if (marker.role === "other") {
      const last = open.markers[open.markers.length - 1] as Marker;
      // "One reason is … Another reason is …", "First of all … And the other thing is …"
      if (!open.ended && last.line - marker.line > -3) push(open, marker, (open.ordinals.at(-1) ?? 0) + 1);
    } else if (marker.role === "next") {
      if (!open.ended) open.pending.push(marker);
    } else if (!open.ended) open.ended = marker;
  }
  for (const stack of families.values()) for (const open of stack) close(open);
  return done.sort((a, b) => start(a) - start(b));
}

function start(series: Series): number {
  return (series.markers[0] as Marker).from;
}

function push(open: Open, marker: Marker, ordinal: number): void {
  const before = open.markers.at(-1) as Marker;
  open.longest = Math.max(open.longest, marker.line - before.line);
  open.markers.push(marker);
  open.ordinals.push(ordinal);
  open.pending = [];
}

function append(open: Open, marker: Marker, skipped: boolean): void {
  if (skipped && open.pending.length > 0) {
    const first = open.markers[0] as Marker;
    const between = open.pending.find((m) => m.place === first.place) ?? (open.pending[0] as Marker);
    push(open, between, (open.ordinals.at(-1) ?? 0) + 1);
  }
  // A "finally" before a number stood inside the item.
  open.ended = null;
  push(open, marker, marker.number ?? 0);
}

/** The open series that a numbered marker goes on, by place, form and distance; -1 when there is none. */
function bestFor(
  ground: Ground,
  stack: readonly Open[],
  marker: Marker,
): { readonly index: number; readonly skipped: boolean } {
  let index = -1;
  let skipped = false;
  let best = Number.POSITIVE_INFINITY;
  for (let i = stack.length - 1; i >= 0; i--) {
    const open = stack[i] as Open;
    const reached = open.ordinals.at(-1) ?? 0;
    const skip = marker.number === reached + 2;
    if (marker.number !== reached + 1 && !skip) continue;
    // "On the other hand" is no second point of a "First of all".
    if ((marker.form === "half") !== (open.markers[0]?.form === "half")) continue;
    // A number left out ("First … Third") is believed only in the plainest form, or where a "next" fills it.
    if (skip && open.pending.length === 0 && (marker.weak || marker.style !== "ordinal" || marker.place !== "line"))
      continue;
    if (!fits(ground, open, marker)) continue;
    const cost = distance(open, marker) + (skip ? 3 : 0) + (stack.length - 1 - i) * 0.5;
    if (cost < best) {
      best = cost;
      index = i;
      skipped = skip;
    }
  }
  return { index, skipped };
}

/** How unlike the series' last marker another one is: what stands at line starts belongs with what stands there. */
function distance(open: Open, marker: Marker): number {
  const last = open.markers.at(-1) as Marker;
  const first = open.markers[0] as Marker;
  return (
    placeStep(last, marker) * 2 +
    (first.form === marker.form || last.form === marker.form ? 0 : 0.5) +
    Math.min(4, (marker.line - last.line) * 0.25) +
    (marker.weak ? 0.5 : 0) +
    (open.markers.length === 1 && first.weak && opens(first) ? WEAK_OPENING : 0)
  );
}

/** What a filler that may open points ("прежде всего") costs against a plain first point that is open too. */
const WEAK_OPENING = 1;

function opens(marker: Marker): boolean {
  return marker.place === "line" || marker.place === "sentence";
}

function placeStep(a: Marker, b: Marker): number {
  const rank = { line: 0, sentence: 1, clause: 2, inside: 2, behind: 1 } as const;
  return Math.abs(rank[a.place] - rank[b.place]);
}

/** Lines that a point may run over, where its neighbours stand at line starts: sections of some forty paragraphs exist. */
const FARTHEST_LINES = 40;

/** Whether a marker stands near enough to the last one of a series, in the same or a resumed turn. */
function fits(ground: Ground, open: Open, marker: Marker): boolean {
  const last = open.markers.at(-1) as Marker;
  if (marker.from < (last.span?.to ?? last.from + 1)) return false;
  if (marker.turn !== last.turn) return resumes(ground, open, marker);
  const lines = marker.line - last.line;
  const atLines = marker.place === "line" && last.place === "line";
  if (marker.style !== "ordinal") return atLines ? lines <= 120 : lines <= 2;
  if (atLines) {
    if (marker.role === "last") return lines <= 3 * open.longest + 4;
    return lines <= FARTHEST_LINES;
  }
  const rank = { line: 0, sentence: 1, behind: 1, clause: 2, inside: 3 } as const;
  // A "finally" inside a paragraph does not end points that are paragraphs.
  const inOneLine = open.markers.length === 1 && lines === 0;
  if (marker.role === "last" && rank[marker.place] > rank[last.place] && !inOneLine) return false;
  if (marker.role === "last" && marker.place !== last.place && lines > 0 && marker.place !== "line") return false;
  if (marker.place === "inside" || (marker.weak && marker.place === "clause"))
    return marker.sentence - last.sentence <= 2 && lines <= 1;
  if (last.place === "inside" && marker.place !== "sentence" && marker.place !== "line")
    return marker.sentence - last.sentence <= 2;
  // Spoken answers: "First of all, …" in one paragraph, "Secondly, …" in the middle of the next.
  return marker.place === "line" ? lines <= 8 : lines <= 2;
}

/** Turns between two points of one speaker: an exchange or two may come between, a third is another matter. */
const FARTHEST_TURNS = 6;

/** Longest reply to an interruption before the next point, in units: two short sentences. */
const LONGEST_REPLY = 120;

/**
 * Whether a speaker, interrupted by questions, goes on with the next point as soon as the word is theirs again.
 * True: "First, … (a reporter asks) Second, …". False: a "Secondly" somewhere in a later answer.
 */
function resumes(ground: Ground, open: Open, marker: Marker): boolean {
  const last = open.markers.at(-1) as Marker;
  if (last.turn < 0 || marker.turn < 0 || marker.weak || marker.role !== "number") return false;
  const soon = marker.turn - last.turn <= 2;
  const line = ground.lines[marker.line];
  if (!line) return false;
  // The question is answered in a paragraph of its own, then the points go on.
  const paragraphs = marker.place === "line" && soon ? 2 : 1;
  if (ground.lines[marker.line - paragraphs]?.turn === marker.turn) return false;
  if (marker.place === "line") return marker.turn - last.turn <= FARTHEST_TURNS;
  // "Yes. And second, …": a sentence or two may come first, right after the interruption.
  return marker.place === "sentence" && soon && marker.from - line.from <= LONGEST_REPLY;
}

function closed(open: Open): Series | null {
  const markers = [...open.markers];
  const ordinals = [...open.ordinals];
  const first = markers[0] as Marker;
  const longer = withPending(open);
  if (open.ended) {
    const paragraphs = followByParagraph([first, ...open.pending, open.ended]);
    if (
      markers.length === 1 &&
      open.pending.length > 0 &&
      (paragraphs || open.pending.every((m) => standsLike(m, first)))
    ) {
      // "First … Next … Finally"
      for (const marker of open.pending) {
        markers.push(marker);
        ordinals.push((ordinals.at(-1) ?? 0) + 1);
      }
    }
    // "First … Finally" alone: both plain, in the same kind of place.
    const alike = open.ended.place === first.place || open.ended.line === first.line;
    const pair = markers.length > 1 ? !isWhole(markers, open.ended) : alike && !first.weak && first.number === 1;
    if (pair) {
      markers.push(open.ended);
      ordinals.push((ordinals.at(-1) ?? 0) + 1);
    }
  }
  const { family, style, voice } = first;
  const counts = markers.length > 1 && (markers.some((m) => !m.weak) || strongTogether(markers));
  if (!counts) return longer && { ...longer, markers: [first], ordinals: [first.number ?? 1], longer };
  return { markers, ordinals, family, style, voice, ...(longer ? { longer } : {}) };
}

/**
 * Whether points are whole before a "finally". True: "firstly, to act; and secondly, to report." in one sentence, and a
 * "Finally, …" that opens another paragraph. False: "First, … Second, …" in sentences of their own, "Finally, …" behind.
 */
function isWhole(markers: readonly Marker[], ended: Marker): boolean {
  const [first] = markers;
  return markers.every((m) => m.sentence === first?.sentence) && ended.line > (first?.line ?? 0);
}

/** Whether two markers open the same kind of thing: lines, sentences of one line, clauses. */
function standsLike(a: Marker, b: Marker): boolean {
  return a.place === b.place || (a.line === b.line && opens(a) && opens(b));
}

/**
 * Whether each marker but the first opens the paragraph after the one before it.
 * True: "A few things at the top. First, …" over "Next, …" over "And finally, …". False: a "Next, …" three paragraphs on.
 */
function followByParagraph(markers: readonly Marker[]): boolean {
  const [first] = markers;
  if (!first || first.weak || first.place !== "sentence") return false;
  return markers.every((m, i) => i === 0 || (m.place === "line" && m.line - (markers[i - 1] as Marker).line <= 2));
}

/** The series with the "next" and "then" since its last number, in the same kind of place as the first marker; null without them. */
function withPending({ markers, ordinals, pending, ended }: Open): Series | null {
  const first = markers[0] as Marker;
  const more = pending.filter((m) => standsLike(m, first) && m.turn === first.turn);
  if (more.length === 0 || first.weak || first.style !== "ordinal") return null;
  if (ended) more.push(ended);
  const reached = ordinals.at(-1) ?? 0;
  return {
    markers: [...markers, ...more],
    ordinals: [...ordinals, ...more.map((_, i) => reached + i + 1)],
    family: first.family,
    style: first.style,
    voice: first.voice,
  };
}

/** Weak markers count together where three rise, or two share a sentence and a form. */
function strongTogether(markers: readonly Marker[]): boolean {
  if (markers.length >= 3) return true;
  const [a, b] = markers;
  if (!a || !b || a.form !== b.form) return false;
  return a.place === b.place || a.sentence === b.sentence || (opens(a) && opens(b));
}

function lone(ground: Ground, open: Open): void {
  const marker = open.markers[0];
  if (!marker?.span || marker.style === "bullet") return;
  leaveOut(ground, "lone marker", marker.span, "no further marker by the same speaker goes on from it");
}
