import type { Span } from "../../model";
import { isWordUnit, type Lexicon } from "../../text/lexicon";
import type { Reading } from "../reading";
import { type Form, GRAMMAR, HEAD_LINES, type KnownNames, MOST_NAMES, POINT, TAIL_LINES } from "./unpartedHits";
import { knownNames } from "./unpartedKnown";
import { isIdeograph, isPoint, type Letters, type Token } from "./unpartedLetters";
import { nameWords, trimmed } from "./unpartedWords";
import { Sense } from "./vocabulary";

/** Longest given name behind a family name, in letters. */
const LONGEST_GIVEN = 2;
/** Longest name from another language without a point, in letters: 阿卜杜拉赫曼 has six. */
const LONGEST_FOREIGN = 9;

/**
 * Finds the names of a text without spaces and capitals, by what stands beside them: an office before (外长拉夫罗夫) or
 * behind (习近平主席), a verb of saying behind (杨洁篪指出), a colon behind at the beginning of a line, a line of their own, or the
 * point inside (安东尼奥·古特雷斯). A Chinese name begins with a family name of the pack and has one letter or two more;
 * a foreign one is written with the pack's letters for such names.
 * Cost: linear in the text, and in the names found.
 */
export function findNames(reading: Reading, letters: Letters): KnownNames {
  const search = new Search(reading, letters);
  search.run();
  return search.known();
}

class Search {
  private readonly text: string;
  private readonly families: Lexicon<true>;
  private readonly foreign: ReadonlySet<string>;
  private readonly found = new Map<string, Form>();
  private readonly places = new Set<string>();
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly reading: Reading,
    private readonly letters: Letters,
  ) {
    this.text = letters.text;
    const { families, foreign } = nameWords(reading.pack);
    this.families = families;
    this.foreign = foreign;
  }

  run(): void {
    const { blocks, folded } = this.reading;
    let line = 0;
    for (const block of blocks) {
      for (let from = folded.at(block.from); from < folded.at(block.to); line++) {
        const end = this.text.indexOf("\n", from);
        const to = end < 0 || end > folded.at(block.to) ? folded.at(block.to) : end;
        if (line < HEAD_LINES) this.alone(from, to);
        this.label(from, to);
        this.clauses(from, to);
        from = to + 1;
      }
    }
    for (const block of blocks.slice(-TAIL_LINES)) this.alone(folded.at(block.from), folded.at(block.to));
  }

  /** Offices and verbs of a line, and the names beside them. */
  private clauses(from: number, to: number): void {
    let clause = from;
    let office = -1;
    /** Whether the office begins with a modifier (副总理), not with a place or a body. */
    let modifies = false;
    /** Where the adverbs before a verb of saying begin. */
    let adverbs = -1;
    for (let i = from; i < to; ) {
      if (!isWordUnit(this.text, i)) {
        const unit = this.text.charCodeAt(i);
        if (isPoint(unit)) this.dotted(i, from, to);
        else if (unit !== 32) clause = i + 1;
        office = -1;
        adverbs = -1;
        i++;
        continue;
      }
      const token = this.letters.at(i);
      if (!token) {
        i++;
        office = -1;
        adverbs = -1;
        continue;
      }
      const letter = token.to - i === 1 && (token.senses & ~Sense.place) === 0;
      const official = (token.senses & (Sense.officeModifier | Sense.portfolio | Sense.place | Sense.body)) !== 0;
      if ((token.senses & Sense.officeHead) !== 0) {
        const first = office >= 0 ? office : i;
        if (this.behind(token.to, to)) this.place(first, from);
        else if (office < 0 || modifies) this.before(first, from);
        if (office < 0) office = i;
        modifies = false;
      } else if (official && !letter) {
        if (office < 0) {
          office = i;
          modifies = (token.senses & Sense.officeModifier) !== 0;
          // 驻诺尔兰大使
          if (modifies && (token.senses & Sense.common) !== 0) this.placeBehind(token.to, to);
        }
      } else if (!letter) {
        office = -1;
        if ((token.senses & Sense.says) !== 0) this.whole(clause, adverbs >= 0 ? adverbs : i);
        if ((token.senses & Sense.between) === 0) adverbs = -1;
        else if (adverbs < 0) adverbs = i;
        if ((token.senses & Sense.honorific) !== 0) this.before(i, from);
      }
      i = Math.max(i + 1, token.to);
    }
  }

  /** The name right behind an office: 外交部长王毅会见. Whether there is one. */
  private behind(at: number, to: number): boolean {
    let from = at;
    while (from < to && this.text.charAt(from) === " ") from++;
    const name = this.read(from, to);
    if (name) this.add(name.from, name.to, name.family);
    return name !== null;
  }

  /** A country that the vocabulary does not know, before an office that a name follows: 诺尔兰首相哈根. */
  private place(at: number, floor: number): void {
    let from = at;
    while (from > floor && at - from < LONGEST_FOREIGN && this.isUnknown(from - 1)) from--;
    const words = this.text.slice(from, at);
    if (words.length > 1 && [...words].every((letter) => this.foreign.has(letter))) this.places.add(words);
  }

  /** The same between 驻 and an office or a mission. */
  private placeBehind(at: number, to: number): void {
    let end = at;
    while (end < to && end - at < LONGEST_FOREIGN && isIdeograph(this.text.charCodeAt(end))) {
      const token = this.letters.at(end);
      if (token && token.to - end > 1) {
        if (end - at > 1 && (token.senses & (Sense.officeHead | Sense.body)) !== 0)
          this.places.add(this.text.slice(at, end));
        return;
      }
      end++;
    }
  }

  /** The name that ends where an office begins: 拜登总统. */
  private before(at: number, floor: number): void {
    let from = at;
    while (from > floor && at - from < LONGEST_FOREIGN && this.isUnknown(from - 1)) from--;
    // 百余国国家元首: what follows a number is counted.
    if (from === at || /\p{N}/u.test(this.text.charAt(from - 1))) return;
    this.whole(from, at);
  }

  /** Whether a letter is in no known word of two letters or more that ends with it or begins at it. */
  private isUnknown(i: number): boolean {
    if (!isIdeograph(this.text.charCodeAt(i))) return false;
    const here = this.letters.at(i);
    if (here && (here.to - i > 1 || !this.isNameLetter(i))) return false;
    for (let from = Math.max(0, i - 5); from < i; from++) {
      const hit = this.letters.at(from);
      if (hit && hit.to === i + 1) return false;
    }
    return true;
  }

  /** A letter that may be in a name though it is a word by itself: 马, 安. */
  private isNameLetter(i: number): boolean {
    return this.foreign.has(this.text.charAt(i)) || this.families.at(this.text, i) !== null;
  }

  /** A stretch that is a name from end to end, or nothing. */
  private whole(from: number, to: number): void {
    const span = trimmed(this.text, from, to);
    if (!span) return;
    const name = this.read(span.from, span.to);
    if (name && name.to === span.to) this.add(name.from, name.to, name.family);
  }

  /** A name alone on a line of the head or the end. */
  private alone(from: number, to: number): void {
    if (to - from <= LONGEST_FOREIGN + 8) this.whole(from, to);
  }

  /** 毛宁： or 【毛宁】 at the beginning of a line. */
  private label(from: number, to: number): void {
    const words = this.text.slice(from, Math.min(to, from + 24));
    const inside = /^[【[［〔]([^】\]］〕]+)[】\]］〕]/u.exec(words)?.[1];
    const end = words.search(/[:：]/u);
    if (inside !== undefined) this.whole(from + 1, from + 1 + inside.length);
    else if (end > 1) this.whole(from, from + end);
  }

  /** The name around a point: 特里夏|·|埃德温. */
  private dotted(point: number, floor: number, to: number): void {
    let from = point;
    while (from > floor && point - from < LONGEST_FOREIGN && this.isUnknown(from - 1)) from--;
    if (from === point) from = this.placeEndingAt(point, floor);
    if (from === point) return;
    const name = this.readDotted(from, to);
    if (name) this.add(name.from, name.to, 0);
  }

  /** Where a given name begins that is also a place's: 亚历山大|·莱唐. */
  private placeEndingAt(point: number, floor: number): number {
    for (let from = Math.max(floor, point - 5); from < point - 1; from++) {
      const token = this.letters.at(from);
      if (token?.to === point && (token.senses & ~(Sense.place | Sense.common)) === 0) return from;
    }
    return point;
  }

  /**
   * The end of a run of the letters of foreign names. One letter that no such name is known to have may stand between two of
   * them (别克|捷|诺夫); a name of a place may be a part of the run (阿|德里|亚诺).
   */
  private foreignTo(from: number, to: number): number {
    let end = from;
    let gaps = 0;
    while (end < to && end - from < LONGEST_FOREIGN) {
      const hit = end > from ? this.letters.at(end) : null;
      if (hit && hit.to - end > 1 && !this.isLetters(hit)) break;
      if (!this.foreign.has(this.text.charAt(end))) {
        const next = end + 1;
        const after = next < to ? this.letters.at(next) : null;
        const isGap = end > from && gaps === 0 && hit === null && isIdeograph(this.text.charCodeAt(end));
        if (!isGap || next >= to || after !== null || !this.foreign.has(this.text.charAt(next))) break;
        gaps++;
      }
      end++;
    }
    return end;
  }

  /** The name that begins at a place, or null. */
  private read(from: number, to: number): (Span & Form) | null {
    const dotted = this.readDotted(from, to);
    if (dotted) return { ...dotted, family: 0 };
    const word = this.letters.at(from);
    if (word && word.to - from > 1) return null;
    const end = this.foreignTo(from, to);
    const family = this.families.at(this.text, from);
    if (end - from >= 4) return { from, to: end, family: 0 };
    if (family && family.to < to) {
      const both = this.bothFamilies(family.to, to);
      if (both !== null) return { from, to: both, family: family.to - from };
      const given = this.givenTo(from, family.to, to);
      if (given !== null) return { from, to: given, family: family.to - from };
    }
    if (end - from >= 2) return { from, to: end, family: 0 };
    // 茂木大臣: in some languages a family name alone goes with an office.
    const alone = this.reading.pack.people.familyNamesAlone === true && family !== null && family.to <= to;
    return alone ? { from, to: family.to, family: family.to - from } : null;
  }

  private isCountryOfOffice(i: number): boolean {
    const country = this.letters.at(i);
    const office = country && (country.senses & Sense.place) !== 0 ? this.letters.at(country.to) : null;
    return office !== null && (office.senses & (Sense.officeHead | Sense.officeModifier | Sense.portfolio)) !== 0;
  }

  /** Where a married name with two family names ends: 林郑|月娥. Only of four letters, none of them in a longer word. */
  private bothFamilies(second: number, to: number): number | null {
    const end = second + 1 + LONGEST_GIVEN;
    if (end > to || this.families.at(this.text, second)?.to !== second + 1) return null;
    for (let i = second; i < end; i++) if (!isIdeograph(this.text.charCodeAt(i))) return null;
    for (let i = second; i < end; i++) {
      const word = this.letters.at(i);
      if (word && (word.to > i + 1 || (i > second && (word.senses & GRAMMAR) !== 0))) return null;
    }
    const ends = end >= to || !isIdeograph(this.text.charCodeAt(end)) || this.letters.at(end) !== null;
    return ends ? end : null;
  }

  /** Where the given name behind a family name ends: after one letter or two, by what follows and by how often each occurs. */
  private givenTo(from: number, given: number, to: number): number | null {
    if (!isIdeograph(this.text.charCodeAt(given))) return null;
    // 赵首先感谢 holds no Mr. 赵首.
    const word = this.letters.at(given);
    if (word && word.to - given > 1 && !this.isLetters(word)) return null;
    const one = given + 1;
    const two = given + LONGEST_GIVEN;
    if (two > to || !isIdeograph(this.text.charCodeAt(one))) return one;
    const wordAtOne = this.letters.at(one);
    const endsAtTwo = two >= to || !isIdeograph(this.text.charCodeAt(two)) || this.letters.at(two) !== null;
    if (wordAtOne && wordAtOne.to - one > 1) return one;
    const short = this.count(from, one);
    const long = this.count(from, two);
    // 谭德塞总干事, 顾明月就: a letter that is no word of grammar may belong to the name; 王毅同 holds no Mr. 王毅同.
    const grammar = wordAtOne !== null && (wordAtOne.senses & GRAMMAR) !== 0;
    // 张大为表示: no preposition stands before a verb of saying.
    const after = grammar && (wordAtOne.senses & Sense.between) === 0 ? this.letters.at(two) : null;
    if (after && (after.senses & Sense.says) !== 0) return two;
    if (wordAtOne) return endsAtTwo && long === short && (long > 1 || !grammar) ? two : one;
    if (endsAtTwo) return two;
    // Neither end is plain: only what returns is believed.
    if (long === short) return long > 1 ? two : null;
    return one;
  }

  /** A known place that may be a part of a name written with foreign letters: 西亚 in 何西亚. */
  private isLetters(token: Token): boolean {
    if ((token.senses & ~(Sense.place | Sense.common)) !== 0) return false;
    return [...this.text.slice(token.from, token.to)].every((letter) => this.foreign.has(letter));
  }

  private count(from: number, to: number): number {
    const words = this.text.slice(from, to);
    let count = this.counts.get(words);
    if (count === undefined) {
      count = 0;
      if (this.counts.size < MOST_NAMES)
        for (let i = this.text.indexOf(words); i >= 0 && count < 20; i = this.text.indexOf(words, i + 1)) count++;
      this.counts.set(words, count);
    }
    return count;
  }

  /** A name with points: any letters before the last point, those of foreign names behind it. */
  private readDotted(from: number, to: number): Span | null {
    let end = from;
    let points = 0;
    for (let i = from; i < to && i - from < 40; i++) {
      const sign = this.text.charAt(i);
      if (isPoint(sign.charCodeAt(0))) {
        if (i === end) return null;
        points++;
        end = i + 1;
        continue;
      }
      // 约翰·M·哈特韦尔
      if (points > 0 && i === end && /[a-z]/u.test(sign) && isPoint(this.text.charCodeAt(i + 1))) continue;
      if (!isIdeograph(sign.charCodeAt(0))) break;
      const inLast =
        points > 0 &&
        !POINT.test(
          this.text.slice(i, i + LONGEST_FOREIGN).match(/^[\u3400-\u9fff\u30a1-\u30fa\u30fc]*(.)/u)?.[1] ?? "",
        );
      if (inLast) {
        // マリア・ラザロ・|フィリピン|外務大臣: a country of an office behind the last point.
        if (i === end && i - 1 > from && this.isCountryOfOffice(i)) return { from, to: i - 1 };
        const last = this.foreignTo(i, to);
        return last > i ? { from, to: last } : null;
      }
      if (i - end >= LONGEST_FOREIGN) return null;
    }
    return null;
  }

  private add(from: number, to: number, family: number): void {
    const words = this.text.slice(from, to);
    if (this.found.size >= MOST_NAMES || this.found.has(words)) return;
    const known = this.letters.at(from);
    if (known && known.to - from > 1 && !isPoint(this.text.charCodeAt(known.to))) return;
    this.found.set(words, { family });
  }

  known(): KnownNames {
    return knownNames(this.letters, this.families, this.found, this.places);
  }
}
