/** The extractor's reasons in the interface's language. A record holds them in English, as the extractor gives them. */
import type { WordKey, Words } from "../words";
import { isolate } from "./Quote";

/** Each sentence of lib/extract/detect/release.ts with its message. */
export const REASONS: Readonly<Record<string, WordKey>> = {
  "address has the form of a release": "reason_release_address",
  "address is that of a list": "reason_list_address",
  "hardly any text outside links": "reason_no_text",
  "little text outside links": "reason_little_text",
  "no paragraph of running text": "reason_no_paragraph",
  "running text": "reason_running_text",
  "most of the page is links": "reason_mostly_links",
  "a list of dated links": "reason_dated_links",
  "a column of short items": "reason_short_items",
  "a table of dates": "reason_table_of_dates",
  "a list of names with their years": "reason_names_with_years",
  "no title": "reason_no_title",
  "the page calls itself another kind of page": "reason_other_kind",
  "title names a kind of release": "reason_title_names_kind",
  "title has a word of releases": "reason_title_has_word",
  "filed under a kind of release": "reason_filed",
  "names a ministry or another public body as its publisher": "reason_public_publisher",
  "host is none of the known bodies'": "reason_unknown_host",
  "the page calls itself a news article or a blog": "reason_news_or_blog",
  "speaks of ministers, states and their dealings": "reason_diplomacy",
  "hardly a word of diplomacy": "reason_no_diplomacy",
  "an office or a body in the title": "reason_office_in_title",
  "reads like a life, a notice or a treaty": "reason_life_notice_treaty",
  "has a date of its own": "reason_own_date",
  "has no date": "reason_no_date",
  "questions and answers": "reason_questions",
  "addresses an audience": "reason_audience",
  "reports what somebody said": "reason_statements",
  "sets out points": "reason_points",
  "title is only a name": "reason_only_a_name",
  "title is the name of a column": "reason_column",
  "title is that of a notice, a schedule or a service": "reason_notice",
  "title is that of a biography, a notice or a service": "reason_biography",
};

/** Why something was seen and left out: each sentence of the other stages with its message. */
export const NOTES: Readonly<Record<string, WordKey>> = {
  "one word alone may be no person": "note_one_word",
  "a date with a day that its month does not have": "note_no_such_day",
  "a date of another calendar without its day in the civil one": "note_other_calendar",
  "a date above the title, long after the title's own: the day on which the page was opened": "note_day_opened",
  "a date in the title that is too far from the page's own to be that of what it reports": "note_history",
  "thanks or a greeting": "note_courtesy",
  "a check of the line": "note_line_check",
  "asks nothing and is hardly answered": "note_asks_nothing",
  "nobody answers the question": "note_unanswered",
  "words before colons do not take turns in asking and answering": "note_no_turns",
  "a verb of saying without what was said": "note_no_words",
  "the numbers are those of news that the office makes known": "note_announcements",
  "the points say what the speech will be about": "note_outline",
  "the numbers are those of the questions that are answered": "note_replies",
  "the numbers are those of paragraphs in a treaty's articles": "note_articles",
  "the numbers are those of when, where and who above a record": "note_form",
  "the list stands under a heading of the page, not of the release": "note_page_heading",
  "numbers or bullets stand before every paragraph": "note_every_paragraph",
  "the numbers are those of paragraphs that report who said what": "note_record_of_talk",
  "a list above the text, which nothing announces, sums it up": "note_summary",
  "the numbers are those of sections like an introduction": "note_sections",
  "the items are names or things, and nothing announces points": "note_names_or_things",
  "these points cross the bounds of another set": "note_crossing",
  "no further marker by the same speaker goes on from it": "note_lone",
  "a courtesy, far from the next point": "note_opening",
  "thanks, or one more than announced": "note_closing",
};

const OF_HOST = "host belongs to ";
const OF_TREATY = /^(\d+) numbered paragraphs are a treaty's$/;
const OF_PAGE_DATE = /^the page's (.+) says (\d{4}-\d{2}(?:-\d{2})?), its text another day$/;

/** A reason in the reader's language; null for one that an older or a newer extractor gave, which stays in English. */
export function reasonIn(words: Words, reason: string): string | null {
  if (reason.startsWith(OF_HOST)) return words.t("reason_host", isolate(reason.slice(OF_HOST.length)));
  const [, count] = OF_TREATY.exec(reason) ?? [];
  if (count !== undefined) return words.t("note_treaty", words.number(Number(count)));
  const [, field, date] = OF_PAGE_DATE.exec(reason) ?? [];
  if (field !== undefined && date !== undefined) return words.t("note_page_date", isolate(field), words.date(date));
  const key = REASONS[reason] ?? NOTES[reason];
  return key === undefined ? null : words.t(key);
}
