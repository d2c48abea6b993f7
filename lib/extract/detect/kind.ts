import { otherKinds } from "../../langs/genres";
import type { LanguagePack } from "../../langs/pack";
import type { KindWords, NamedKind } from "../../langs/words/kinds";
import type { Block, Fact, ReleaseKind, Span } from "../../model";
import { type FoldRules, fold } from "../../text/fold";
import { buildLexicon, type Hit, type Lexicon } from "../../text/lexicon";
import type { Turn } from "../findings";
import type { Reading } from "../reading";

/** What a phrase means for the kind of a release. */
interface KindSense {
  readonly kind: NamedKind;
  /** False for phrases that only lean to it. */
  readonly sure: boolean;
}
type TextSense = "vocative" | "closing" | "I" | "we" | "joint" | "report";

/** The kind words of one language, made ready. */
export interface KindLanguage {
  readonly words: KindWords;
  /** How the language folds its letters, for words that stand outside the text. */
  readonly rules: FoldRules;
  /** Whether the words are of the page's language; else they are English ones, which say nothing by not being there. */
  readonly isOwn: boolean;
  readonly wordsParted: boolean;
  readonly titles: Lexicon<KindSense>;
  readonly openings: Lexicon<NamedKind>;
  readonly text: Lexicon<TextSense>;
  /** What leads in, before its verb, what something is about; empty where words are parted. */
  readonly abouts: Lexicon<true>;
  /** Whole labels, folded. */
  readonly labels: ReadonlyMap<string, NamedKind>;
}

/** How the running text speaks. Counts are of its first and last stretch, words in quotation marks left out. */
interface Manner {
  /** Lines at the start that address an audience. */
  readonly vocatives: number;
  /** The text ends by thanking its hearers. */
  readonly closes: boolean;
  /** "I" and "we" for a thousand words. */
  readonly singular: number;
  readonly plural: number;
  /** Reporting verbs in the lead, whether "I" or "we" stands there, and whether several speak there as one. */
  readonly reports: number;
  readonly ownLead: boolean;
  readonly joint: boolean;
  /** Some line of the text begins with a name or an office before a colon. */
  readonly labelled: boolean;
}

/** Units of the running text that are looked at: some 700 words, and 100 at the end. */
const LOOKED_AT = 4000;
const LOOKED_AT_END = 600;
/** The lead of a report, in units: two or three sentences. */
const LEAD = 700;
/**
 * Uses of "I" for a thousand words from which a text is spoken by one person. Gold: speeches 6 to 40, reports and
 * communiqués 0 to 1 (words in quotation marks left out), statements of one minister 0 to 12.
 */
const SPOKEN = 4;
/** Uses of "we" for a thousand words from which a body speaks for itself. Gold: statements and joint statements 8 to 40, reports 0 to 3. */
const SPOKEN_PLURAL = 6;

/** The kind of release: by its questions and answers, its title, its labels, and the manner of its text. */
export function findKind(reading: Reading, title: Fact<string> | null, turns: readonly Turn[]): ReleaseKind {
  const language = kindLanguage(reading);
  const named = kindsOfTitle(language, title?.value ?? "");
  const voices = turns.filter((turn) => !isOfTitle(reading, title, turn));
  const questions = turns.filter((turn) => turn.role === "question").length;
  const answers = turns.filter((turn) => turn.role === "answer").length;
  // A page with its own question and answer is a transcript, whatever its title says.
  if (questions > 0 && answers > 0) return "transcript";

  const manner = mannerOf(reading, language);
  const spoken = manner.vocatives > 0 || ((manner.closes || voices.length > 0) && manner.singular >= SPOKEN);
  // A report may relay points in the words of the one who makes them ("we should …"), but does not begin so.
  const isReport =
    manner.reports > 0 &&
    manner.vocatives === 0 &&
    (!manner.ownLead || (manner.singular < SPOKEN && manner.plural < SPOKEN_PLURAL));
  // Nobody speaks: neither "I" nor "we", no voice, nobody addressed.
  const voiceless = manner.singular + manner.plural === 0 && voices.length === 0 && manner.vocatives === 0;
  switch (named.sure) {
    case "transcript":
      // "Opening remarks at the press conference", "Doorstep statement" without questions is a speech.
      if (spoken && (named.surely.has("speech") || (voices.length === 0 && questions === 0 && !isReport)))
        return "speech";
      // "The Minister gives an interview", "Weekly briefing: summary": told, not printed.
      return (isReport || voiceless) && voices.length === 0 && !manner.labelled ? "readout" : "transcript";
    case "communique":
      return voices.length > 0 ? "speech" : "communique";
    case "speech":
      return isReport && !spoken ? "readout" : "speech";
    case "readout":
      // The record of a meeting in which several speak: "Заседание Правительства".
      if (named.first === "readout" && labelsOf(reading, voices).size > 1) return "readout";
      // "Audience with the diplomatic corps", above "the Holy Father gave the following address:" and its words.
      if (manner.vocatives > 0 && kindOfOpening(reading, language) === "speech") return "speech";
      // "Statement by the President following her call with …", in her own words: "I had a good exchange with …".
      if (named.first !== "readout" && manner.ownLead && !isReport) return spoken ? "speech" : "statement";
      // "Remarks by the Prime Minister at the luncheon hosted for …"
      return spoken && !isReport && (manner.reports === 0 || named.first === "speech") ? "speech" : "readout";
    case "statement":
      // "The following is a statement from the Foreign Ministers of …"
      if (kindOfOpening(reading, language) === "communique") return "communique";
      return spoken && (manner.vocatives > 0 || named.surely.has("speech")) ? "speech" : "statement";
    default:
  }
  const opening = kindOfOpening(reading, language);
  if (opening !== null && !(opening === "speech" && isReport)) return opening;
  if (isQuotedWhole(reading)) return "statement";
  if (spoken && !isReport) return "speech";
  const labelled = kindOfLabels(reading, language);
  if (labelled === "communique" || (labelled === "transcript" && questions > 0)) return labelled;
  if (manner.joint && manner.plural >= SPOKEN_PLURAL) return "communique";
  if (isReport) return named.leaning === "communique" && manner.joint ? "communique" : "readout";
  if (labelled === "speech" && manner.singular >= SPOKEN) return "speech";
  // "Declaration of the Minister on the islands": written, nobody speaks in it.
  if (named.leaning === "speech" && voiceless && !spoken) return "statement";
  if (named.leaning === "statement" || manner.plural >= SPOKEN_PLURAL || manner.singular >= SPOKEN) return "statement";
  if (named.leaning !== null) return named.leaning;
  // A newsroom's "Speeches" beside a text that nobody speaks.
  if (labelled !== null && !(labelled === "speech" && voiceless)) return labelled;
  return manner.reports > 0 ? "readout" : "statement";
}

/** The different labels of turns. */
function labelsOf({ text }: Reading, turns: readonly Turn[]): ReadonlySet<string> {
  return new Set(turns.flatMap(({ label }) => (label ? [text.slice(label.from, label.to)] : [])));
}

/** Whether a turn's label is a part of the title, or of its repetition above the text ("PRESS STATEMENT : …"). */
function isOfTitle({ text }: Reading, title: Fact<string> | null, { label }: Turn): boolean {
  return title !== null && label !== null && title.value.startsWith(text.slice(label.from, label.to));
}

// ------------------------------------------------------------------ title and labels

/** What the title's phrases say: the first sure one decides, but a transcript goes before a speech in it. */
export function kindsOfTitle(
  { titles, rules, abouts, wordsParted }: KindLanguage,
  title: string,
): {
  readonly sure: NamedKind | null;
  readonly leaning: NamedKind | null;
  /** What its first phrase says, sure or not. */
  readonly first: NamedKind | null;
  /** Everything that its sure phrases say. */
  readonly surely: ReadonlySet<NamedKind>;
} {
  const text = fold(title, rules).text;
  const all = titles.scan(text);
  // 外交部對於外長會議聲明表達感謝: what a title is about tells no kind where another word behind it does.
  const about = wordsParted
    ? -1
    : (abouts.scan(text).find((about) => !all.some((hit) => hit.from === about.from))?.from ?? -1);
  const isMatter = (hit: Hit<KindSense>): boolean =>
    about >= 0 && hit.from > about && hit.senses.some(({ kind }) => kind === "communique");
  const own = all.filter((hit) => !isMatter(hit));
  const hits = own.some((hit) => hit.from > about) ? own : all;
  const sure = kindsOf(hits, true);
  const leaning = kindsOf(hits, false);
  // "Remarks by the two Presidents in joint press conference"; "Joint statement on the visit of …".
  const first = sure[0] ?? null;
  return {
    sure: first === "speech" && sure.includes("transcript") ? "transcript" : first,
    leaning: leaning[0] ?? null,
    first: hits[0]?.senses[0]?.kind ?? null,
    surely: new Set(sure),
  };
}

function kindsOf(hits: readonly Hit<KindSense>[], sure: boolean): NamedKind[] {
  return hits.flatMap((hit) => hit.senses.filter((sense) => sense.sure === sure).map((sense) => sense.kind));
}

/** The kind that a whole label above the title or the last entries of the breadcrumb name. */
export function kindOfLabels(reading: Reading, { labels, rules }: KindLanguage): NamedKind | null {
  const { breadcrumbs, labels: lines, types } = reading.page.hints;
  const near = [...lines.map((hint) => hint.value), ...[...breadcrumbs].reverse(), ...types.map((hint) => hint.value)];
  for (const value of near) {
    const kind = labels.get(fold(value, rules).text.trim());
    if (kind !== undefined) return kind;
  }
  return null;
}

function kindOfOpening(reading: Reading, { openings }: KindLanguage): NamedKind | null {
  const { folded, blocks } = reading;
  const first = blocks.find((block) => block.part === "body");
  if (!first) return null;
  const from = folded.at(first.from);
  return openings.scan(folded.text, from, Math.min(folded.text.length, from + LEAD))[0]?.senses[0] ?? null;
}

/** Share of the running text in which a quotation must go on for it to be the whole. */
const WHOLE = 0.8;

/**
 * Whether a lead with a colon brings in one quotation that is all the rest: "Before leaving Minister Roe said:" over “…”.
 * False: a report with a sentence quoted in it, or with words after the quotation.
 */
function isQuotedWhole({ text, blocks }: Reading): boolean {
  const body = blocks.filter((block) => block.part === "body" && isProse(block));
  const [lead, first] = body;
  const last = body.at(-1);
  if (!lead || !first || !last || !/[:：]$/u.test(text.slice(lead.from, lead.to))) return false;
  if (!/^["“«„『「]/u.test(text.charAt(first.from))) return false;
  const close = text.slice(first.from, last.to).search(/["”“»』」][^"”“»』」]*$/u);
  return close >= WHOLE * (last.to - first.from);
}

// ------------------------------------------------------------------ manner

function mannerOf(reading: Reading, language: KindLanguage): Manner {
  const { folded, blocks, text } = reading;
  const body = blocks.filter((block) => block.part === "body");
  const first = body[0];
  const last = body.at(-1);
  if (!first || !last)
    return {
      vocatives: 0,
      closes: false,
      singular: 0,
      plural: 0,
      reports: 0,
      ownLead: false,
      joint: false,
      labelled: false,
    };
  let vocatives = 0;
  let closes = false;
  for (const block of body.slice(0, OPENING_BLOCKS))
    if (addresses(text, folded.at(block.from), block, reading, language)) vocatives++;
  for (const block of body.slice(-CLOSING_BLOCKS)) {
    const at = language.text.at(folded.text, folded.at(block.from));
    if (at?.senses.includes("closing")) closes = true;
  }
  const from = folded.at(first.from);
  const end = folded.at(last.to);
  const near = Math.min(end, from + LOOKED_AT);
  const quoted = quotations(folded.text, from, near);
  const hits = [
    ...language.text.scan(folded.text, from, near).filter((hit) => !isWithin(hit, quoted)),
    ...language.text.scan(folded.text, Math.max(near, end - LOOKED_AT_END), end),
  ];
  const count = (sense: TextSense): number => hits.filter((hit) => hit.senses.includes(sense)).length;
  // The lead: the first two paragraphs.
  const firstEnd = folded.at((body.find(isProse) ?? first).to);
  const leadEnd = Math.min(from + LEAD, folded.at((body.filter(isProse)[1] ?? body[1] ?? first).to));
  const lead = hits.filter((hit) => hit.to <= leadEnd);
  const unitsAWord = reading.pack.wordsParted ? UNITS_A_WORD : UNITS_UNPARTED;
  const words = Math.max(60, (near - from + (end - Math.max(near, end - LOOKED_AT_END))) / unitsAWord);
  return {
    vocatives,
    closes,
    singular: (1000 * count("I")) / words,
    plural: (1000 * count("we")) / words,
    reports: lead.filter((hit) => hit.senses.includes("report")).length,
    ownLead: lead.some((hit) => hit.to <= firstEnd && (hit.senses.includes("I") || hit.senses.includes("we"))),
    joint: lead.some((hit) => hit.senses.includes("joint")),
    labelled: body.some((block) => LABEL.test(text.slice(block.from, Math.min(block.to, block.from + 70)))),
  };
}

/** "Pia Wong, Foreign Minister: ", "记者：" */
const LABEL = /^\p{L}[^\n:：.!?]{0,60}[:：]\s?\S/u;

/** A paragraph of some length: a date line, a summary's bullet is none. */
function isProse(block: Block): boolean {
  return block.kind === "paragraph" && block.to - block.from >= 40;
}

const OPENING_BLOCKS = 14;
const CLOSING_BLOCKS = 4;
/** Of English, with its blank; close enough for a density. */
const UNITS_A_WORD = 6;
/** Of Chinese and Japanese. */
const UNITS_UNPARTED = 2;

/**
 * Whether a block addresses an audience: it begins with a vocative and is short, or goes on after a comma, or greets after
 * the speaker's label. True: "Excellencies, ladies and gentlemen,"; "SECRETARY BLINKEN: Good evening."
 * False: "President Biden spoke today with …".
 */
function addresses(
  text: string,
  at: number,
  block: Span,
  { folded }: Reading,
  { text: lexicon }: KindLanguage,
): boolean {
  const label = /^[^\n:：]{1,60}[:：]\s{0,3}/u.exec(text.slice(block.from, Math.min(block.to, block.from + 70)));
  // "2 Mr Chairman, I thank the Members": the number of a paragraph is no part of its words.
  const number = /^\p{Nd}{1,3}[.)]?\s{1,3}/u.exec(text.slice(block.from, Math.min(block.to, block.from + 8)));
  const lead = label ?? number;
  for (const start of lead ? [at, folded.at(block.from + lead[0].length)] : [at]) {
    const hit = lexicon.at(folded.text, start);
    if (!hit?.senses.includes("vocative")) continue;
    const line = text.slice(folded.start(hit.to), Math.min(block.to, folded.start(hit.to) + 160));
    if (/^\s*(?:[,،，、！!.。:：]|$)/u.test(line)) return true;
    // "Distinguished delegates from the region,"
    if (block.to - block.from < 130 && /[,،，!！:：]\s*$/u.test(text.slice(block.from, block.to))) return true;
  }
  return false;
}

/** Stretches between double quotation marks, each within a line and of at most 700 units: one that never closes is none. */
function quotations(text: string, from: number, to: number): Span[] {
  const found: Span[] = [];
  const pattern = /"[^"\n]{1,700}"/gu;
  pattern.lastIndex = from;
  for (let hit = pattern.exec(text); hit !== null && hit.index < to; hit = pattern.exec(text)) {
    found.push({ from: hit.index, to: hit.index + hit[0].length });
  }
  return found;
}

function isWithin(hit: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => hit.from >= span.from && hit.to <= span.to);
}

// ------------------------------------------------------------------ words

const opened = new Map<string, { readonly pack: LanguagePack; readonly language: KindLanguage }>();

/** The kind words for a reading: its pack's, else those of its language, else English ones. */
export function kindLanguage(reading: Reading): KindLanguage {
  const primary = reading.lang.toLowerCase().split("-")[0] ?? "";
  const known = opened.get(primary);
  if (known && known.pack === reading.pack) return known.language;
  const other = reading.pack.tag === primary ? null : otherKinds(primary);
  const isOwn = reading.pack.tag === primary || other !== null;
  const wordsParted = reading.pack.tag === primary ? reading.pack.wordsParted : !WITHOUT_SPACES.has(primary);
  const language = open(other ?? reading.pack.kinds, isOwn, wordsParted, reading.pack);
  opened.set(primary, { pack: reading.pack, language });
  return language;
}

/** Languages that part no words by spaces. */
const WITHOUT_SPACES: ReadonlySet<string> = new Set(["zh", "ja", "th", "lo", "km", "my", "bo"]);

function open(words: KindWords, isOwn: boolean, wordsParted: boolean, pack: LanguagePack): KindLanguage {
  const rules = pack.fold;
  const abouts = pack.wordsParted ? [] : (pack.points.aboutsBefore ?? []);
  const each = <T>(
    lists: Readonly<Partial<Record<NamedKind, readonly string[]>>>,
    sense: (kind: NamedKind) => T,
  ): [string, T][] =>
    (Object.entries(lists) as [NamedKind, readonly string[]][]).flatMap(([kind, list]) =>
      list.map((phrase): [string, T] => [phrase, sense(kind)]),
    );
  const text: [string, TextSense][] = [];
  const add = (list: readonly string[], sense: TextSense): void => {
    for (const phrase of list) text.push([phrase, sense]);
  };
  add(words.vocatives, "vocative");
  add(words.closings, "closing");
  add(words.firstPerson, "I");
  add(words.firstPersonPlural, "we");
  add(words.jointSpeech, "joint");
  add(words.reports, "report");
  return {
    words,
    rules,
    isOwn,
    wordsParted,
    titles: buildLexicon(
      [
        ...each(words.titles, (kind) => ({ kind, sure: true })),
        ...each(words.leanings, (kind) => ({ kind, sure: false })),
      ],
      wordsParted,
      rules,
    ),
    openings: buildLexicon(
      each(words.openings, (kind) => kind),
      wordsParted,
      rules,
    ),
    text: buildLexicon(text, wordsParted, rules),
    abouts: buildLexicon(
      abouts.map((about): [string, true] => [about, true]),
      wordsParted,
      rules,
    ),
    labels: new Map(each(words.labels, (kind) => kind).map(([phrase, kind]) => [fold(phrase, rules).text, kind])),
  };
}
