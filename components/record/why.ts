/** Why a field is as it is: where its words stand, which rule took them, what was seen beside it and left out. */
import type { Fact, Note, PropositionSet, ReleaseRecord, Span } from "../../lib/model";
import type { WordKey, Words } from "../words";
import { type FieldName, speakerIn } from "./corrections";
import { isolate } from "./Quote";
import { reasonIn } from "./reasons";

export interface Why {
  /** Where the words stand that it was taken from; null: not in the text. */
  readonly span: Span | null;
  /** The rules that took it, in words. */
  readonly rules: readonly string[];
  readonly leftOut: readonly Note[];
}

/** The extractor's rules (lib/extract: title, dates, people) with their messages; several that differ to the extractor alone share one. */
export const RULES: Readonly<Record<string, WordKey>> = {
  "title block": "rule_title_block",
  "first heading": "rule_first_line",
  "first line": "rule_first_line",
  "line under the column's name": "rule_first_line",
  address: "rule_address",
  "date line": "rule_date_line",
  "date line in the text": "rule_date_line",
  "the text's own date line": "rule_date_line",
  "labelled date line": "rule_labelled",
  "labelled date": "rule_labelled",
  "date line at the end": "rule_date_end",
  "dateline at the end": "rule_date_end",
  dateline: "rule_dateline",
  "numbered title": "rule_in_title",
  "date in the title": "rule_in_title",
  title: "rule_in_title",
  "today, by the page's date": "rule_told",
  "a day told from the page's date": "rule_told",
  "weekday, by the page's date": "rule_told",
  "date of the header with its place": "rule_header",
  "date of the header, place in the title": "rule_header",
  "the page's date with the header's place": "rule_header",
  "header line": "rule_header",
  "date at the end, with its place": "rule_date_end",
  "place at the end": "rule_date_end",
  "a day told, with its date in brackets": "rule_told",
  "date with the title's place": "rule_header",
  "date in the lead, with its place": "rule_report",
  "date that opens the report": "rule_report",
  "date in the report": "rule_report",
  "sentence of the event": "rule_report",
  report: "rule_report",
  "office before": "rule_office",
  "office after": "rule_office",
  "office line": "rule_office",
  label: "rule_label",
  honorific: "rule_honorific",
  author: "rule_author",
  line: "rule_name_line",
  verb: "rule_verb",
};

/** Of what a page says of itself outside its text. "meta:PubDate", "json-ld:datePublished", "time[datetime]", "og:title". */
const PAGE_DATA = /[:[]/;

/** Reasons of a record that speak for its kind. */
const OF_KIND = new Set(["title names a kind of release", "filed under a kind of release", "questions and answers"]);

/** Notes shown at one field. */
const MOST_LEFT_OUT = 6;

export function whyField(record: ReleaseRecord, field: FieldName, words: Words): Why {
  const speaker = speakerIn(field);
  if (speaker !== null) return whyFact(record.speakers[speaker]?.name ?? null, notesOf(record, "people"), words);
  switch (field) {
    case "issuer": {
      const reasons = record.reasons.filter((reason) => /^host |publisher$/.test(reason));
      return { span: null, rules: reasonsIn(reasons, words), leftOut: [] };
    }
    case "kind": {
      const reasons = reasonsIn(
        record.reasons.filter((reason) => OF_KIND.has(reason)),
        words,
      );
      return { span: null, rules: reasons.length > 0 ? reasons : [words.t("rule_wording")], leftOut: [] };
    }
    case "published":
      return whyFact(
        record.published,
        notesOf(record, "dates").filter(({ rule }) => rule !== OF_EVENT),
        words,
      );
    case "eventDate":
      return whyFact(
        record.eventDate,
        notesOf(record, "dates").filter(({ rule }) => rule === OF_EVENT),
        words,
      );
    default:
      return whyFact(record[field as "title" | "place"], [], words);
  }
}

const OF_EVENT = "not the day of the event";

function whyFact(fact: Fact<string> | null, leftOut: readonly Note[], words: Words): Why {
  if (fact === null) return { span: null, rules: [], leftOut };
  const { from, to, rule } = fact;
  const key = RULES[rule];
  const told =
    key === undefined ? (PAGE_DATA.test(rule) ? words.t("rule_page_data", isolate(rule)) : null) : words.t(key);
  return { span: from === null || to === null ? null : { from, to }, rules: told === null ? [] : [told], leftOut };
}

function notesOf({ notes }: ReleaseRecord, stage: string): readonly Note[] {
  return notes.filter((note) => note.stage === stage).slice(0, MOST_LEFT_OUT);
}

function reasonsIn(reasons: readonly string[], words: Words): readonly string[] {
  return reasons.map((reason) => reasonIn(words, reason)).filter((reason) => reason !== null);
}

/** Markers named at one set. */
const MOST_MARKERS = 12;

/** Why these are the points of a set: how they are told apart, what announces them, what within them was left out. */
export function whySet(record: ReleaseRecord, set: PropositionSet, words: Words): Why {
  const markers = set.items
    .map(({ marker }) => (marker === null ? "" : record.text.slice(marker.from, marker.to).trim()))
    .filter((marker) => marker !== "")
    .map((marker) => `“${isolate(marker)}”`);
  const from = set.announcement?.from ?? set.items[0]?.span.from ?? 0;
  const to = set.items.at(-1)?.span.to ?? from;
  return {
    span: set.announcement,
    rules: [
      markers.length > 0
        ? words.t(
            "why_markers",
            `${words.list(markers.slice(0, MOST_MARKERS))}${markers.length > MOST_MARKERS ? " …" : ""}`,
          )
        : words.t("why_list"),
      ...(set.announcement === null ? [words.t("why_unannounced")] : []),
    ],
    leftOut: record.notes
      .filter(({ stage, span }) => stage === "points" && span !== null && span.from >= from && span.to <= to)
      .slice(0, MOST_LEFT_OUT),
  };
}
