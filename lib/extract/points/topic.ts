import type { Span } from "../../model";
import type { Announcement, Counted } from "./announcement";
import { countWords, type Ground, skipBlanks, trimmed, wordFrom, wordTo } from "./ground";
import type { Phrases } from "./vocabulary";

/**
 * What the points are about, in the announcement's own words: the complement of "on", "about", "regarding" after the
 * counted noun, else of "for"; else the subject that has the points ("The new policy rests on three pillars"), or the
 * complement of "of"; else what is treated ("how to …", "focus X on"); or the heading over a list that nothing else announces.
 * Null where only the noun stands ("two points"), or a pronoun.
 */
export function findTopic(ground: Ground, announcement: Announcement): Span | null {
  const { span, counted, heading } = announcement;
  if (!span) return heading ? headingTopic(ground, heading) : null;
  if (heading && heading.from === span.from) return headingTopic(ground, heading);
  if (counted && counted.from >= span.from && counted.to <= span.to) {
    const about = complementAfter(ground, ground.words.abouts, counted.nounTo, span.to);
    if (about) return about;
    const before = complementBefore(ground, span, counted.from);
    if (before) return before;
    const purpose = complementAfter(ground, ground.words.fors, counted.nounTo, span.to);
    if (purpose) return purpose;
    const subject = subjectOf(ground, span, counted.from);
    if (subject) return subject;
    const of = complementAfter(ground, ground.words.ofs, counted.nounTo, span.to);
    if (of) return of;
    const genitive = genitiveAfter(ground, counted.nounTo, span.to);
    if (genitive) return genitive;
    const whole = wholeSubject(ground, span, counted);
    if (whole) return whole;
  } else {
    const before = complementBefore(ground, span, span.to);
    if (before) return before;
    const subject = subjectOf(ground, span, span.to);
    if (subject) return positionOn(ground, subject) ?? subject;
  }
  return treated(ground, span) ?? purpose(ground, span);
}

function headingTopic(ground: Ground, heading: Span): Span | null {
  let { from } = heading;
  const sign = /^[(（]?(?:\p{Nd}{1,3}|[ivx]{1,4}|\p{L})[.)）]\s*/u.exec(ground.text.slice(from, from + 8));
  if (sign) from += sign[0].length;
  return cut(ground, from, heading.to);
}

/**
 * What stands between a preposition and the verb or comma before the number: 就|深化合作|提出三点建议, 关于|海洋治理|，我有两点看法.
 * The last such complement counts.
 */
function complementBefore(ground: Ground, span: Span, to: number): Span | null {
  const { text, words } = ground;
  const preposition = words.aboutsBefore.scan(text, span.from, to).at(-1);
  if (!preposition) return null;
  const comma = text.slice(preposition.to, to).search(/[,:;]/u);
  const limit = comma < 0 ? to : preposition.to + comma;
  const verb = words.aboutEnds.scan(text, preposition.to, limit).at(-1);
  if (!verb && comma < 0) return null;
  const topic = trimmed(text, preposition.to, verb ? verb.from : limit);
  if (!topic || (!words.wordsParted && countWords(text, topic.from, topic.to, 2) < 2)) return null;
  // "Concernant ce point, …", "En cuanto a esto, …" point back to what the points are about.
  if (words.wordsParted && (isEmptySubject(ground, topic) || pointsBack(ground, topic))) return null;
  return withoutArticle(ground, topic);
}

/** The complement of the first of `prepositions` that follows the noun at once, or after a few words. */
function complementAfter(ground: Ground, prepositions: Phrases, nounTo: number, to: number): Span | null {
  const { text } = ground;
  let p = skipBlanks(text, nounTo, to);
  for (let step = 0; step < 4 && p < to; step++) {
    const hit = prepositions.at(text, p);
    if (hit && hit.to < to) return cut(ground, hit.to, to);
    const word = wordFrom(ground, p);
    if (!word || step === 3) return null;
    p = skipBlanks(text, word.to, to);
    if (p === word.to) return null;
  }
  return null;
}

/**
 * What the points are of, in a case of its own behind the noun. True: "три причины |нынешнего кризиса|", "ряд приоритетов
 * |председательства|". False: "две вещи отмечу", "два момента сегодня", "четыре области, которые …".
 */
function genitiveAfter(ground: Ground, nounTo: number, to: number): Span | null {
  const { text, words } = ground;
  const from = skipBlanks(text, nounTo, to);
  const word = from > nounTo ? wordFrom(ground, from) : null;
  if (word?.from !== from) return null;
  const form = text.slice(word.from, word.to);
  const other = [words.topicEnds, words.abouts, words.fors, words.leads, words.sayings, words.havings, words.pronouns];
  if (!words.ofEndings.some((ending) => form.endsWith(ending)) || other.some((list) => list.at(text, from)))
    return null;
  const small = words.adverbials.has(form) || words.auxiliaries.has(form) || words.openers.has(form);
  return small || words.firstPersons.has(form) ? null : cut(ground, from, to);
}

/** The subject before a verb of having, when it is no pronoun: what rests on three pillars. */
function subjectOf(ground: Ground, span: Span, before: number): Span | null {
  const { text, words } = ground;
  const verb = words.havings
    .scan(text, span.from, before)
    .findLast((hit) => hit.to <= before && text[hit.from - 1] !== "-");
  if (!verb) return null;
  // Where words are not parted, a comma parts clauses: 王毅指出，|两国关系|要坚持三条原则.
  let from = words.wordsParted ? span.from : Math.max(span.from, text.lastIndexOf(",", verb.from) + 1);
  while (/["'«“]/u.test(text.charAt(from))) from++;
  // Openers ("And again,") and an adverbial before the subject ("In this context, …") are no part of it.
  for (let step = 0; step < 3; step++) {
    const word = wordFrom(ground, from);
    if (!word || word.to >= verb.from) break;
    // Behind the commas of what comes before: "وأبرز الوزير، في تصريح له، |أن| الشراكة تقوم على …".
    if (words.verbFirst && step > 0 && words.complementizers.has(text.slice(word.from, word.to))) break;
    const opens =
      words.openers.has(text.slice(word.from, word.to)) || words.adverbials.has(text.slice(word.from, word.to));
    if (!opens) break;
    const comma = text.indexOf(",", word.from);
    if (comma >= 0 && comma < verb.from) from = skipBlanks(text, comma + 1, verb.from);
    else if (words.openers.has(text.slice(word.from, word.to))) from = skipBlanks(text, word.to, verb.from);
    else return null;
  }
  from = reportedFrom(ground, from, verb.from);
  // Auxiliaries before the verb: "will be founded on".
  const subject = withoutVerb(ground, from, verb.from);
  if (!subject) return null;
  if (isEmptySubject(ground, subject)) return null;
  return withoutArticle(ground, subject);
}

/**
 * What a subject is about that says no more than whose words they are: "Our position on |the strait| is as follows:".
 * False: "The new policy rests on:" (nothing stands behind a preposition inside the subject).
 */
function positionOn(ground: Ground, subject: Span): Span | null {
  const { text, words } = ground;
  const about = words.wordsParted ? words.abouts.scan(text, subject.from, subject.to)[0] : undefined;
  return about && about.from > subject.from && about.to < subject.to ? cut(ground, about.to, subject.to) : null;
}

/** Where the reported clause begins: "The minister said that |the plan| rests on …"; `from` where nothing is reported. */
function reportedFrom(ground: Ground, from: number, to: number): number {
  const { text, words } = ground;
  const saying = words.sayings.scan(text, from, to).at(-1);
  if (saying && words.verbFirst) {
    // "وأكد الوزير أن |الشراكة| تقوم على …": the subject of the report stands between.
    for (let p = skipBlanks(text, saying.to, to); p < to; ) {
      const word = wordFrom(ground, p);
      if (word && words.complementizers.has(text.slice(word.from, word.to))) return skipBlanks(text, word.to, to);
      p = skipBlanks(text, word ? word.to : p + 1, to);
    }
    return from;
  }
  const opening = words.verbFirst ? wordFrom(ground, from) : null;
  if (opening && opening.to < to && words.complementizers.has(text.slice(opening.from, opening.to)))
    return skipBlanks(text, opening.to, to);
  const that = saying && wordFrom(ground, skipBlanks(text, saying.to, to));
  if (that && that.to < to && words.complementizers.has(text.slice(that.from, that.to)))
    return skipBlanks(text, that.to, to);
  // "The Minister said |there| were three reasons"
  const empty = that && words.emptySubjects.at(text, that.from);
  return empty && empty.to < to ? that.from : from;
}

/** The subject that holds the counted noun itself, with more than the noun: "Key cooperation areas under the partnership include". */
function wholeSubject(ground: Ground, span: Span, counted: Counted): Span | null {
  const { text, words } = ground;
  const verb = words.havings.scan(text, counted.nounTo, span.to)[0];
  if (!verb || counted.number !== null) return null;
  const subject = withoutVerb(ground, span.from, verb.from);
  if (!subject || subject.from > counted.from || countWords(text, counted.nounTo, subject.to, 2) < 2) return null;
  return isEmptySubject(ground, subject) ? null : withoutArticle(ground, subject);
}

/** Pronouns are no topic, with or without what follows them ("we in Asia"); "this partnership" is one, "this" is none. */
function isEmptySubject(ground: Ground, subject: Span): boolean {
  const { text, words } = ground;
  const empty = words.emptySubjects.at(text, subject.from);
  if (!empty) return false;
  return empty.to >= subject.to || !words.anaphors.has(text.slice(empty.from, empty.to));
}

/** Whether a topic is only a noun for points with a word that points back: "ce point", "this question". */
function pointsBack({ text, words }: Ground, topic: Span): boolean {
  const word = /^\p{L}+/u.exec(text.slice(topic.from, topic.to))?.[0] ?? "";
  if (!words.demonstratives.has(word)) return false;
  const noun = words.nouns.at(text, skipBlanks(text, topic.from + word.length, topic.to));
  return noun !== null && noun.to >= topic.to;
}

/** The words up to a verb group; its auxiliaries are cut off the end. */
function withoutVerb(ground: Ground, from: number, to: number): Span | null {
  const { text } = ground;
  let end = trimmed(text, from, to)?.to ?? from;
  for (let step = 0; step < 4; step++) {
    const span = trimmed(text, from, end);
    if (!span) return null;
    if (text[span.to - 1] === ",") {
      end = span.to - 1;
      continue;
    }
    const last = /[\p{L}\p{M}'-]{1,14}$/u.exec(text.slice(Math.max(from, span.to - 14), span.to))?.[0];
    if (last === undefined || !isAuxiliary(ground, span.to - last.length, span.to)) return span;
    end = span.to - last.length;
  }
  return trimmed(text, from, end);
}

function isAuxiliary(ground: Ground, from: number, to: number): boolean {
  const { text, words } = ground;
  return words.auxiliaries.has(text.slice(from, to));
}

/** What is treated in points: "discussed |how to increase our strengths|", "focus |JUCEP cooperation| to". */
function treated(ground: Ground, span: Span): Span | null {
  const { text, words } = ground;
  const verb = words.treatings.scan(text, span.from, span.to).at(-1);
  if (!verb || verb.to >= span.to) return null;
  const from = skipBlanks(text, verb.to, span.to);
  const matter = words.matters.at(text, from);
  if (matter) return cut(ground, from, span.to);
  const noun = words.nounsMany.scan(text, from, span.to)[0];
  if (words.abouts.at(text, from) || words.ofs.at(text, from)) return null;
  const object = cut(ground, from, noun ? noun.from : span.to);
  return object && !noun && countWords(text, object.from, object.to, 2) > 1 ? object : null;
}

/**
 * What is done in points, where a pointer opens the announcement: "Here's what we do |to stop this war|".
 * False: "Here's what we want to say" (the infinitive belongs to the verb before it).
 */
function purpose(ground: Ground, span: Span): Span | null {
  const { text, words } = ground;
  const pointer = words.pointers.at(text, span.from);
  const matter = pointer && words.matters.at(text, skipBlanks(text, pointer.to, span.to));
  if (!matter) return null;
  for (const hit of words.infinitives.scan(text, matter.to, span.to)) {
    const before = wordTo(ground, hit.from - 1);
    if (before && !words.controls.has(text.slice(before.from, before.to))) return cut(ground, hit.from, span.to);
  }
  return null;
}

/** A topic without its article, up to the punctuation, the infinitive or the adverbial that ends it. */
function cut(ground: Ground, from: number, to: number): Span | null {
  const { text, words } = ground;
  let end = to;
  // A full stop before the end is an abbreviation's: the announcement is one sentence.
  const stop = /[:;：；]|\s[–—-]\s/u.exec(text.slice(from, to));
  if (stop) end = from + stop.index;
  end = Math.min(end, secondClause(ground, from, end));
  for (const hit of words.topicEnds.scan(text, from, end)) {
    // What ends a topic closes the sentence or opens a relative clause; "now" inside it does neither.
    if (hit.from > from) {
      end = hit.from;
      break;
    }
  }
  end = beforeOccasion(ground, from, end);
  const span = trimmed(text, from, end);
  if (!span) return null;
  let last = span.to;
  for (let step = 0; step < 3; step++) {
    while (last > span.from && /[\s,;:.?!。？！]/u.test(text.charAt(last - 1))) last--;
    // "focus its work to:" leaves the preposition of the items behind.
    const word = wordTo(ground, last);
    if (!word || word.from <= span.from || !words.clauseStarters.has(text.slice(word.from, word.to))) break;
    last = word.from;
  }
  const topic = last > span.from ? withoutArticle(ground, { from: span.from, to: last }) : null;
  return topic && isEmptySubject(ground, topic) ? null : topic;
}

/** Words between "at" and the noun of an occasion: "at the third Nanjing security forum". */
const LONGEST_OCCASION = 5;

/**
 * Where an adverbial begins that says on which occasion: "on food security |at the Nanjing forum|".
 * False: "on human rights at work" (no occasion), "on the agenda for the forum".
 */
function beforeOccasion(ground: Ground, from: number, to: number): number {
  const { text, words } = ground;
  for (const hit of words.occasions.scan(text, from, to)) {
    let p = hit.from;
    for (let step = 0; step < LONGEST_OCCASION; step++) {
      while (p > from && text[p - 1] === " ") p--;
      const word = wordTo(ground, p);
      if (!word || word.from <= from) break;
      if (words.atOccasions.has(text.slice(word.from, word.to))) return word.from;
      p = word.from;
    }
  }
  return to;
}

/** Where another clause with its own subject begins: "on trade, |and I will be brief|". */
function secondClause(ground: Ground, from: number, to: number): number {
  const { text, words } = ground;
  for (let comma = text.indexOf(",", from); comma >= 0 && comma < to; comma = text.indexOf(",", comma + 1)) {
    const tie = wordFrom(ground, skipBlanks(text, comma + 1, to));
    if (!tie || !words.ties.has(text.slice(tie.from, tie.to))) continue;
    const subject = wordFrom(ground, skipBlanks(text, tie.to, to));
    if (subject && words.firstPersons.has(text.slice(subject.from, subject.to))) return comma;
  }
  return to;
}

function withoutArticle(ground: Ground, span: Span): Span | null {
  const word = wordFrom(ground, span.from);
  if (word && word.to < span.to && ground.words.articles.has(ground.text.slice(word.from, word.to)))
    return trimmed(ground.text, word.to, span.to);
  // "l'avenir": an article joined to its noun.
  const joint = word ? ground.text.slice(word.from, word.to).indexOf("'") + 1 : 0;
  if (word && joint > 0 && ground.words.articles.has(ground.text.slice(word.from, word.from + joint)))
    return trimmed(ground.text, word.from + joint, span.to);
  return span;
}
