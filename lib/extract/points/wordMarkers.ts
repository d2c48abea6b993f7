import type { Span } from "../../model";
import type { Hit } from "../../text/lexicon";
import { behindWords } from "./behind";
import { boundaryBefore, punctuationAfter } from "./boundary";
import { mayGap, settleHalves, settleVerbless, VERBLESS } from "./gapping";
import { type Ground, type Line, sentenceAt, skipBlanks, wordFrom } from "./ground";
import { ledIn } from "./ledIn";
import type { Marker } from "./marker";
import { leadsNumber, nounBefore, secondNumber, type Tail, tailOf, withIntensifier } from "./tails";
import type { MarkSense } from "./vocabulary";

/**
 * Every word or phrase that may number a point: "First,", "Secondly", "the third issue is", "One:", "finally", "next,".
 * One pass of the lexicon over the lines of those who do not ask; each hit is then judged by what stands beside it.
 */
export function findWordMarkers(ground: Ground): Marker[] {
  const found: Marker[] = [];
  ground.lines.forEach((line, index) => {
    if (line.voice < 0 || line.kind === "heading") return;
    let past = line.from;
    for (const hit of ground.words.marks.scan(ground.text, line.from, line.to)) {
      if (hit.from < past) continue; // taken into the marker before it: "finally, or thirdly"
      const marker = readMarker(ground, hit, line, index);
      if (!marker?.span) continue;
      past = marker.span.to;
      if (closesOwn(found.at(-1), marker, line)) continue;
      found.push(marker);
    }
  });
  return settleHalves(ground, settleVerbless(ground, found));
}

/**
 * Whether a marker only closes the point that the one before it opened: "First of all, the road is open. That's the first.",
 * "Во-первых, дорога открыта. Первое." at the end of a paragraph. It opens none of its own.
 */
function closesOwn(before: Marker | undefined, marker: Marker, line: Line): boolean {
  if (!before || marker.number === null || before.number !== marker.number || before.turn !== marker.turn) return false;
  return (
    marker.place === "behind" ||
    (marker.place === "sentence" && marker.textFrom >= line.to && before.line === marker.line)
  );
}

function readMarker(ground: Ground, hit: Hit<MarkSense>, line: Line, index: number): Marker | null {
  for (const sense of hit.senses) {
    const marker = bySense(ground, hit, sense, line, index);
    if (marker) return marker;
  }
  return null;
}

function bySense(ground: Ground, hit: Span, sense: MarkSense, line: Line, index: number): Marker | null {
  if (sense.is === "idiom" || (sense.is === "further" && leadsNumber(ground, hit.to, line))) return null;
  const boundary = boundaryBefore(ground, hit.from, line);
  const number = "number" in sense ? sense.number : null;
  const role: Marker["role"] =
    sense.is === "last" || sense.is === "final"
      ? "last"
      : sense.is === "next" || sense.is === "other" || sense.is === "further"
        ? sense.is
        : "number";
  const make = (from: number, tail: Tail, place: Marker["place"], outer: number, over?: Partial<Marker>): Marker => ({
    span: { from, to: tail.to },
    from,
    outer,
    textFrom: tail.textFrom,
    number,
    role,
    family: "word",
    form: tail.form,
    style: "ordinal",
    place,
    weak: tail.weak,
    line: index,
    sentence: sentenceAt(ground, from),
    voice: line.voice,
    turn: line.turn,
    ...over,
  });
  const behind = behindWords(ground, hit, sense, line);
  if (behind !== null) {
    const { span, from, wordsTo } = behind;
    const tail = { to: span.to, textFrom: from, form: sense.is, weak: false };
    return make(span.from, tail, "behind", from, { from, wordsTo, sentence: sentenceAt(ground, from) });
  }
  // Without articles, an ordinal numbers the noun before it as well: "Факт первый. Порт закрыт."
  const free = ground.words.wordsParted && ground.words.articles.size === 0;
  const follows = sense.is === "cardinal" || ((ground.words.numbersFollow || free) && isAdjective(sense));
  const noun = follows && !boundary ? nounBefore(ground, hit.from, line) : null;
  if (noun) {
    // "Point one: …", "Pillar two – …", "Job one is to …", "النقطة الأولى: …"
    const before = boundaryBefore(ground, noun.from, line);
    const end = sense.is === "cardinal" ? hit.to : withIntensifier(ground, hit.to, line);
    const after = punctuationAfter(ground, end, line.to);
    const verb = ground.words.copulas.at(ground.text, after.to);
    if (!before || before.place === "inside" || before.determined) return null;
    if (!/[,:.–—-]/u.test(after.sign) && (after.sign !== "" || !verb)) return null;
    return make(
      noun.from,
      { to: end, textFrom: after.to, form: sense.is === "cardinal" ? "cardinal" : "determined", weak: false },
      before.place,
      before.outer,
    );
  }
  if (sense.is === "cardinal" && numbersClause(ground, hit.to)) {
    const tail = { to: hit.to, textFrom: hit.to, form: "cardinal", weak: true };
    return make(hit.from, tail, boundary?.place ?? "inside", boundary?.outer ?? hit.from);
  }
  if (!boundary) {
    if (sense.is === "ordinal") {
      // "aims first to build trust, second to open roads": no boundary, but a purpose.
      const next = wordFrom(ground, skipBlanks(ground.text, hit.to, line.to));
      const comma = sense.number === 1 && punctuationAfter(ground, hit.to, line.to).sign === ",";
      if (comma) {
        // "requiere con urgencia primero, recursos; segundo, personal": a comma behind, and the second in the same sentence.
        const textFrom = punctuationAfter(ground, hit.to, line.to).to;
        return make(hit.from, { to: hit.to, textFrom, form: "ordinal", weak: true }, "inside", hit.from);
      }
      if (!next || next.from === hit.to || !ground.words.purposes.has(ground.text.slice(next.from, next.to)))
        return null;
      return make(hit.from, { to: hit.to, textFrom: next.from, form: "ordinal", weak: true }, "inside", hit.from);
    }
    // "we must firstly ensure … and secondly …": an adverb of one word needs no boundary, but company in its sentence.
    if (sense.is !== "adverb" || !sense.oneWord) return null;
    const after = punctuationAfter(ground, hit.to, line.to);
    const tail = { to: hit.to, textFrom: after.to, form: "adverb", weak: true };
    return make(hit.from, tail, "inside", hit.from);
  }
  const led = sense.is === "ordinal" ? ledIn(ground, hit, boundary, line) : null;
  if (led) {
    const textFrom = punctuationAfter(ground, hit.to, line.to).to;
    return make(hit.from, { to: hit.to, textFrom, form: "ordinal", weak: false }, led.place, led.outer);
  }
  const tail = tailOf(ground, hit, sense, boundary, line);
  if (!tail) {
    if (!mayGap(ground, hit.to, sense, boundary)) return null;
    const textFrom = skipBlanks(ground.text, hit.to, line.to);
    return make(boundary.from, { to: hit.to, textFrom, form: VERBLESS, weak: true }, boundary.place, boundary.outer);
  }
  const second = secondNumber(ground, hit, sense, line);
  if (second)
    return make(boundary.from, second, boundary.place, boundary.outer, { number: second.number, role: "number" });
  return make(boundary.from, tail, boundary.place, boundary.outer);
}

function isAdjective(sense: MarkSense): boolean {
  return sense.is === "ordinal" || sense.is === "final";
}

/** True: 一 in 中方一不折腾，二不挑事. False: 一 in 一个国家. */
function numbersClause(ground: Ground, at: number): boolean {
  const next = wordFrom(ground, at);
  return next !== null && ground.words.cardinalStarters.has(ground.text.slice(next.from, next.to));
}
