import { type Ground, sentenceAt } from "./ground";
import type { Marker, Series } from "./marker";

/**
 * Series of list items (`<li>`), whose bullet or number is not in the text. One list is one series; an ordered list that
 * goes on counting where an earlier one stopped goes on with it.
 * Lines that belong to the same item (its later paragraphs, an inner list) stay inside the item.
 */
export function listSeries(ground: Ground): Series[] {
  const lists = new Map<number, Marker[]>();
  const seen = new Set<string>();
  ground.lines.forEach((line, index) => {
    const { list } = line;
    if (!list || line.voice < 0) return;
    const key = `${list.list} ${list.ordinal}`;
    if (seen.has(key)) return;
    seen.add(key);
    const marker: Marker = {
      span: null,
      from: line.from,
      outer: line.from,
      textFrom: line.from,
      number: list.ordinal,
      role: "number",
      family: `list ${list.list}`,
      form: list.ordered ? "ordered" : "unordered",
      style: list.ordered ? "digit" : "bullet",
      place: "line",
      weak: false,
      line: index,
      sentence: sentenceAt(ground, line.from),
      voice: line.voice,
      turn: line.turn,
    };
    const markers = lists.get(list.list);
    if (markers) markers.push(marker);
    else lists.set(list.list, [marker]);
  });
  const joined: Marker[][] = [];
  for (const markers of lists.values()) {
    const before = joined.at(-1);
    if (before && goesOn(ground, before, markers)) before.push(...markers);
    else joined.push(markers);
  }
  return joined.filter((markers) => markers.length > 1).map((markers) => seriesOf(markers, orderedOrdinals(markers)));
}

/** Series of bullets typed into the text ("• …", "– …"), line after line; another bullet between two of a kind is an inner list. */
export function bulletSeries(markers: readonly Marker[]): Series[] {
  const found: Series[] = [];
  let open: Marker[][] = [];
  const close = (groups: readonly Marker[][]): void => {
    for (const group of groups)
      if (group.length > 1)
        found.push(
          seriesOf(
            group,
            group.map((_, i) => i + 1),
          ),
        );
  };
  let lastLine = -2;
  for (const marker of markers) {
    if (marker.style !== "bullet") continue;
    if (marker.line - lastLine > 1 || marker.turn !== open[0]?.[0]?.turn) {
      close(open);
      open = [];
    }
    lastLine = marker.line;
    const index = open.findIndex((group) => group[0]?.family === marker.family);
    if (index < 0) open.push([marker]);
    else {
      close(open.splice(index + 1));
      (open[index] as Marker[]).push(marker);
    }
  }
  close(open);
  return found.sort((a, b) => (a.markers[0] as Marker).from - (b.markers[0] as Marker).from);
}

/** Whether an ordered list counts on from the one before: same depth and voice, no heading between. */
function goesOn(ground: Ground, before: readonly Marker[], next: readonly Marker[]): boolean {
  const last = before.at(-1) as Marker;
  const first = next[0] as Marker;
  if (last.form !== "ordered" || first.form !== "ordered" || first.turn !== last.turn) return false;
  if (first.number !== (last.number ?? 0) + 1 || first.number < 2) return false;
  const a = ground.lines[last.line]?.list;
  const b = ground.lines[first.line]?.list;
  if (!a || !b || a.depth !== b.depth) return false;
  for (let i = last.line + 1; i < first.line; i++) if (ground.lines[i]?.title) return false;
  return true;
}

/** The page's own numbers where they rise; else 1, 2, 3: a list that counts down or repeats a number is read from the top. */
function orderedOrdinals(markers: readonly Marker[]): number[] {
  const own = markers.map((m) => m.number ?? 0);
  const rises = own.every((n, i) => n > 0 && (i === 0 || n > (own[i - 1] as number)));
  return rises ? own : markers.map((_, i) => i + 1);
}

function seriesOf(markers: readonly Marker[], ordinals: readonly number[]): Series {
  const first = markers[0] as Marker;
  return { markers, ordinals, family: first.family, style: first.style, voice: first.voice };
}
