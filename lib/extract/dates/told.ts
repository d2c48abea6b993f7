import type { CivilDate, ReleaseKind, Span } from "../../model";
import { daysAfter } from "../../text/calendar";
import type { Hit } from "../../text/lexicon";
import type { Reading } from "../reading";
import type { Dated } from "./dated";
import { daysBetween } from "./mentions";
import { hasSense, LONGEST_SENTENCE } from "./where";
import type { DateLanguage, DateSense } from "./words";

/** Sentences of the running text in which a report says when: the lead and the paragraph after it. */
export const LEAD_SENTENCES = 5;
/** How far apart "today" and the verb of the act may stand, in folded units: some ten words. */
const NEAR_ACT = 72;
/** How near to its beginning the verb stands that opens a sentence, in folded units: a word of one letter may come before. */
const OPENING = 8;

/**
 * "Today" beside the act that is reported. In the lead anybody's act counts, later only one of the speakers themselves;
 * other days than today ("yesterday", "on Monday") only in the lead of a report.
 * True: "spoke today with", "the measures we are announcing today". False: "those who criticize us today", "particularly
 * important today".
 */
export function relativeDate(
  reading: Reading,
  language: DateLanguage,
  sentences: readonly Span[],
  near: CivilDate | null,
  kind: ReleaseKind,
): Dated | null {
  if (near === null || near.length === 7) return null;
  const { folded } = reading;
  const behindLead = sentences[LEAD_SENTENCES - 2];
  const told = behindLead
    ? language.relative.scan(folded.text, folded.at(behindLead.from), folded.at(sentences.at(-1)?.to ?? 0))
    : [];
  let next = 0;
  for (const [index, sentence] of sentences.entries()) {
    const lead = index < LEAD_SENTENCES - 2;
    const start = folded.at(sentence.from);
    const end = folded.at(Math.min(sentence.to, sentence.from + LONGEST_SENTENCE));
    if (!lead) {
      // Behind the lead only days that are told count, and few sentences tell one.
      while (next < told.length && (told[next] as Span).to <= start) next++;
      if (next === told.length) break;
      if ((told[next] as Span).from >= end) continue;
    }
    const hits = language.phrases.scan(folded.text, start, end);
    for (const hit of hits) {
      const days = daysOf(hit);
      if (days === null || (days !== 0 && (!lead || kind === "speech" || kind === "transcript"))) continue;
      const acts = hits.filter((other) => isAct(other) || hasSense(other, "present"));
      // "التقى سمو الشيخ …، نائب رئيس مجلس الوزراء وزير الخارجية، اليوم": names and offices part the verb that opens the lead.
      const opens = (act: Span): boolean => lead && days === 0 && act.from - start <= OPENING;
      const close = acts.filter(
        (act) => Math.max(act.from - hit.to, hit.from - act.to) <= NEAR_ACT || (isAct(act) && opens(act)),
      );
      const own = hits.some((other) => hasSense(other, "own"));
      // "Yesterday Russia launched …" tells of others; "Yesterday I spoke with …" of the release.
      if (days !== 0 && kind === "statement" && !own) continue;
      if (close.length === 0 || !(own || (lead && kind !== "speech") || isIntroduction(reading, sentence))) continue;
      const span = folded.source(hit);
      const value = daysAfter(near, days);
      return {
        fact: { value, ...span, rule: days === 0 ? "today, by the page's date" : "a day told from the page's date" },
        within: sentence,
      };
    }
    if (lead) {
      const weekday = weekdayDate(reading, language, sentence, hits, near);
      if (weekday) return weekday;
    }
  }
  return null;
}

/** "On Monday the Minister met": the last such day up to the page's date. */
function weekdayDate(
  reading: Reading,
  language: DateLanguage,
  sentence: Span,
  hits: readonly Hit<DateSense>[],
  near: CivilDate,
): Dated | null {
  const { folded } = reading;
  if (!hits.some((hit) => hasSense(hit, "act"))) return null;
  if (language.words.whenPrepositions.length === 0) return plainWeekday(reading, language, sentence, near);
  for (const hit of hits) {
    // "on Monday", "met Monday with"
    if (!hasSense(hit, "when") && !isAct(hit)) continue;
    const day = language.weekdays.at(folded.text, hit.to + 1);
    const sense = day?.senses[0];
    if (!day || sense === undefined || /^,?\s?\d|^,?\s\p{L}+\s\d/u.test(folded.text.slice(day.to, day.to + 14)))
      continue;
    const span = folded.source(day);
    for (let back = 0; back < 7; back++) {
      const value = daysAfter(near, -back);
      if (weekdayOfDate(value) === sense)
        return { fact: { value, ...span, rule: "weekday, by the page's date" }, within: sentence };
    }
  }
  return null;
}

/**
 * Whether a sentence introduces words that follow: it opens the running text, in a block that no label opens.
 * True: "Following is the text of the Secretary-General's message to the conference, in Lisbon today:".
 */
export function isIntroduction({ text, blocks }: Reading, sentence: Span): boolean {
  const block = blocks.find((each) => each.part === "body" && each.to - each.from > SHORTEST_INTRODUCTION);
  if (!block || sentence.from < block.from || sentence.to > block.to) return false;
  const label = /^[^:：]{1,60}[:：](?!\d)/u.exec(text.slice(block.from, block.to));
  return label === null || label[0].length === block.to - block.from;
}

/** Units; a vocative or a line of a header is shorter. */
const SHORTEST_INTRODUCTION = 60;

export function isAct(hit: Hit<DateSense>): boolean {
  return hasSense(hit, "act") || hasSense(hit, "held") || hasSense(hit, "visit");
}

function daysOf(hit: Hit<DateSense>): number | null {
  for (const sense of hit.senses) if (sense.kind === "relative") return sense.days;
  return null;
}

function weekdayOfDate(date: CivilDate): number {
  // 1 January 2024 was a Monday.
  return (((-daysBetween(date, "2024-01-01") % 7) + 7) % 7) + 1;
}

/** 周四 in the lead, where no preposition stands before it. False: 每周四, 下周四. */
function plainWeekday(reading: Reading, language: DateLanguage, sentence: Span, near: CivilDate): Dated | null {
  const { folded } = reading;
  const end = Math.min(sentence.to, sentence.from + LONGEST_SENTENCE);
  const [day] = language.weekdays.scan(folded.text, folded.at(sentence.from), folded.at(end));
  const sense = day?.senses[0];
  if (!day || sense === undefined || /[每下逢]$/u.test(folded.text.slice(day.from - 1, day.from))) return null;
  for (let back = 0; back < 7; back++) {
    const value = daysAfter(near, -back);
    if (weekdayOfDate(value) === sense)
      return { fact: { value, ...folded.source(day), rule: "weekday, by the page's date" }, within: sentence };
  }
  return null;
}
