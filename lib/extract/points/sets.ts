import type { Note, Span } from "../../model";
import type { FoundSet, Noted, Turn } from "../findings";
import type { Reading } from "../reading";
import { announcedAfar } from "./afar";
import { findAnnouncement } from "./announcement";
import { boundItems } from "./bounds";
import { type Ground, layGround, leaveOut } from "./ground";
import { type Candidate, refusalOf } from "./judge";
import { bulletSeries, listSeries } from "./listSeries";
import type { Marker, Series } from "./marker";
import { type Nested, nest } from "./nest";
import { groupSeries } from "./series";
import { findSignMarkers } from "./signMarkers";
import { findTopic } from "./topic";
import { findWordMarkers } from "./wordMarkers";

/**
 * Finds the enumerated points of a release: markers, then series that rise by one speaker, then the ends of the items, then
 * what announces them; what is no set of points is left out with its reason.
 * Cost: linear in the text.
 */
export function findSets(reading: Reading, turns: readonly Turn[]): Noted<readonly FoundSet[]> {
  const notes: Note[] = [];
  const ground = layGround(reading, turns, notes);
  const words = findWordMarkers(ground);
  const signs = findSignMarkers(ground);
  const series = [
    ...groupSeries(ground, inOrder([...words, ...signs.filter((m) => m.style !== "bullet")])),
    ...bulletSeries(signs),
    ...listSeries(ground),
  ].sort((a, b) => first(a).from - first(b).from || last(b).from - last(a).from);
  const kept = withoutDoubles(series);
  const candidates: Candidate[] = [];
  for (const one of kept) {
    const candidate = candidateOf(ground, one, candidates);
    if (!candidate) {
      refuse(ground, one, "no words", "a marker has no words of its own");
      continue;
    }
    const refusal = refusalOf(ground, candidate);
    if (refusal) refuse(ground, one, refusal.rule, refusal.why);
    else candidates.push(candidate);
  }
  const nested = nest(ground, candidates);
  return { found: asFound(ground, nested), notes: notes.map((note) => asSource(ground, note)) };
}

/** A series with its items and announcement; a "finally" that only closes is left out. */
function candidateOf(ground: Ground, series: Series, before: readonly Candidate[]): Candidate | null {
  if (series.longer) {
    // "two circumstances. To start with, … Then, …": the number announced, or a plural, confirms the words.
    const longer = candidateOf(ground, series.longer, before);
    const { declared, counted } = longer?.announcement ?? { declared: null, counted: null };
    const size = longer?.items.length;
    if (longer && (declared === size || (declared === null && counted?.known && size === 2))) return longer;
    if (series.markers.length < 2) return null;
  }
  const items = boundItems(ground, series);
  const opening = items?.[0];
  const ending = items?.at(-1);
  if (!items || !opening || !ending) return null;
  const { from } = opening.span;
  const hanging = items.every(({ heading }) => ground.words.subordinates.at(ground.text, heading.from) !== null);
  const extent = { from, to: ending.span.to, size: items.length, hanging };
  const near = findAnnouncement(ground, extent, floorOf(before, from));
  const announcement = near.span === null && near.declared === null ? (announcedAfar(ground, series) ?? near) : near;
  const candidate = { series, items, announcement };
  if (onlyGreets(ground, candidate)) {
    leaveOut(ground, "opening word", opening.heading, "a courtesy, far from the next point");
    const later = { ...series, markers: series.markers.slice(1), ordinals: series.ordinals.slice(1) };
    return later.markers.length > 1 ? candidateOf(ground, later, before) : null;
  }
  if (!onlyCloses(ground, candidate)) return candidate;
  leaveOut(ground, "closing word", ending.heading, "thanks, or one more than announced");
  const shorter = { ...series, markers: series.markers.slice(0, -1), ordinals: series.ordinals.slice(0, -1) };
  return shorter.markers.length > 1 ? candidateOf(ground, shorter, before) : null;
}

/**
 * Whether the "first" of a series only greets. True: "First of all, I congratulate you …", and "Secondly" three paragraphs on.
 * False: "First, I thank the hosts. Second, I thank the sponsors."
 */
function onlyGreets(ground: Ground, { series, items, announcement }: Candidate): boolean {
  const [greeting, second] = series.markers;
  const opening = items[0];
  if (!greeting || !second || !opening || series.style !== "ordinal" || announcement.declared === items.length)
    return false;
  return second.line - greeting.line > 2 && ground.words.courtesies.at(ground.text, opening.heading.from) !== null;
}

/**
 * Whether the "finally" of a series is no point of it. True: "Finally, let me thank our hosts"; a fourth after "three points".
 * False: "Finally, we will rebuild the port".
 */
function onlyCloses(ground: Ground, { series, items, announcement }: Candidate): boolean {
  const ending = items.at(-1);
  if (announcement.declared === items.length - 1 && isAlien(series)) return true;
  if (last(series).role !== "last" || last(series).form === "determined" || !ending) return false;
  if (announcement.declared === items.length) return false;
  if (announcement.declared === items.length - 1) return true;
  return ground.words.closings.at(ground.text, ending.heading.from) !== null;
}

/**
 * Whether the last marker alone has another form. True: "One, … Two, his first sentence is about food. The third one is about
 * peace." False: "First, … Secondly, … Third …" (the others differ too).
 */
function isAlien({ markers, style }: Series): boolean {
  const forms = new Set(markers.slice(0, -1).map((marker) => marker.form));
  return style === "ordinal" && markers.length > 2 && forms.size === 1 && !forms.has((markers.at(-1) as Marker).form);
}

function inOrder(markers: Marker[]): Marker[] {
  return markers.sort((a, b) => a.from - b.from);
}

function first(series: Series): Marker {
  return series.markers[0] as Marker;
}

function last(series: Series): Marker {
  return series.markers.at(-1) as Marker;
}

/** No announcement begins inside an earlier set that has ended, or before the item that holds this set. */
function floorOf(candidates: readonly Candidate[], from: number): number {
  let least = 0;
  for (let i = candidates.length - 1; i >= 0 && i >= candidates.length - 6; i--) {
    const candidate = candidates[i] as Candidate;
    for (const item of candidate.items) {
      if (item.span.to <= from) least = Math.max(least, item.span.to);
      else if (item.span.from < from)
        least = Math.max(least, item.heading.from < from ? item.heading.from : item.span.from);
    }
  }
  return least;
}

/**
 * One enumeration seen twice is one set: "<li>1. …" and "<li>First, …" are read by their own marker, "(i)" as a letter or as
 * a Roman numeral by the longer series.
 */
function withoutDoubles(series: readonly Series[]): Series[] {
  const starting = new Map<number, Series[]>();
  const labelling = new Map<number, Series[]>();
  const add = (map: Map<number, Series[]>, at: number, one: Series): void => {
    const there = map.get(at);
    if (there) there.push(one);
    else map.set(at, [one]);
  };
  for (const one of series)
    for (const marker of one.markers) {
      add(starting, marker.from, one);
      if (one.style !== "ordinal" && marker.place === "line") add(labelling, marker.textFrom, one);
    }
  return series.filter((one) => {
    const rivals = new Map<Series, number>();
    const labels = new Map<Series, number>();
    for (const marker of one.markers) {
      for (const other of starting.get(marker.from) ?? [])
        if (other !== one) rivals.set(other, (rivals.get(other) ?? 0) + 1);
      for (const other of labelling.get(marker.from) ?? [])
        if (other !== one) labels.set(other, (labels.get(other) ?? 0) + 1);
    }
    const size = one.markers.length;
    // A word at the start of the text of numbered lines ("1. First, …") stays in the thesis; in "4. First, … 5. Second, …"
    // the paragraphs are numbered and the words count.
    for (const [other, shared] of labels)
      if (shared === size && one.style === "ordinal" && !isListItems(other) && agree(one, other)) return false;
    for (const [other, shared] of rivals) if (shared * 2 >= size && yields(one, other)) return false;
    return true;
  });
}

/** Whether the labels of lines count as the words behind them do. */
function agree(words: Series, labels: Series): boolean {
  if (labels.style === "bullet") return labels.markers.length === words.markers.length;
  const ordinals = new Map(labels.markers.map((marker, i) => [marker.textFrom, labels.ordinals[i]]));
  return words.markers.every((marker, i) => ordinals.get(marker.from) === words.ordinals[i]);
}

function isListItems(series: Series): boolean {
  return first(series).span === null;
}

function yields(one: Series, other: Series): boolean {
  if (isListItems(one) !== isListItems(other)) return isListItems(one);
  if (one.markers.length !== other.markers.length) return one.markers.length < other.markers.length;
  return one.family > other.family;
}

function refuse(ground: Ground, series: Series, rule: string, why: string): void {
  const from = first(series).from;
  const line = ground.lines[last(series).line];
  const to = Math.min(line?.to ?? from + 1, last(series).textFrom);
  leaveOut(ground, rule, { from, to: Math.max(from + 1, to) }, why);
}

function asSource(ground: Ground, note: Note): Note {
  return note.span ? { ...note, span: ground.folded.source(note.span) } : note;
}

function asFound(ground: Ground, nested: readonly Nested[]): FoundSet[] {
  const source = (span: Span): Span => ground.folded.source(span);
  const optional = (span: Span | null): Span | null => (span ? source(span) : null);
  const made = new Map<Nested, FoundSet>();
  return nested.map((one) => {
    const parent = one.parent ? made.get(one.parent.set) : undefined;
    const set: FoundSet = {
      announcement: optional(one.candidate.announcement.span),
      topic: optional(findTopic(ground, one.candidate.announcement)),
      declared: one.candidate.announcement.declared,
      style: one.candidate.series.style,
      parent: parent && one.parent ? { set: parent, item: one.parent.item } : null,
      items: one.items.map((item) => ({
        ordinal: item.ordinal,
        marker: optional(item.marker),
        heading: source(item.heading),
        span: source(item.span),
      })),
    };
    made.set(one, set);
    return set;
  });
}
