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

const OF_HOST = "host belongs to ";

/** A reason in the reader's language; null for one that an older or a newer extractor gave, which stays in English. */
export function reasonIn(words: Words, reason: string): string | null {
  if (reason.startsWith(OF_HOST)) return words.t("reason_host", isolate(reason.slice(OF_HOST.length)));
  const key = REASONS[reason];
  return key === undefined ? null : words.t(key);
}
