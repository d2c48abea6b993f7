import type { CivilDate, Fact, Note } from "../../model";
import { civil } from "../../text/calendar";
import type { Reading } from "../reading";
import { type DatedPage, dateOfAddress, dateOfHint, daysBetween, type Mention, resolve } from "./mentions";
import type { DateLanguage } from "./words";

/**
 * What each place is worth as the page's own date. The order is what was seen on 80 ministries' pages (a labelled line is
 * the page's own word; metadata is next, as templates fill it with the day of upload; a date in the title alone is the
 * event's, not the page's); the distances only keep that order, agreement adds less than one step.
 */
const WORTH = {
  labelled: 20,
  headLine: 16,
  headLineAboveTitle: 15,
  eventLabel: 13,
  headerInBody: 11,
  dateline: 10.5,
  metadata: 10,
  titleSerial: 9,
  closing: 6,
  address: 5,
} as const;
/** Added for each further place that gives the same day. */
const AGREEMENT = 0.5;
/** A release is not published before what it reports has been named: the address may be a day behind, by time zones. */
const OLDEST = "1970-01-01";

/** Most days from the date of a text to its upload that make them one publication. */
const UPLOAD_DAYS = 3;

interface Candidate {
  readonly date: CivilDate;
  readonly worth: number;
  readonly mention: Mention | null;
  readonly rule: string;
}

/**
 * The date that the page gives for itself, or null, with what was passed over.
 * @param dateline the date with a place before the first sentence, or null
 */
export function findPublished(
  reading: Reading,
  language: DateLanguage,
  page: DatedPage,
  dateline: Mention | null,
): { readonly published: Fact<CivilDate> | null; readonly notes: readonly Note[] } {
  const candidates = gather(reading, language, page, dateline);
  const byDate = new Map<CivilDate, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.date < OLDEST) continue;
    byDate.set(candidate.date, [...(byDate.get(candidate.date) ?? []), candidate]);
  }
  let best: Candidate[] | null = null;
  let bestScore = 0;
  for (const [date, same] of byDate) {
    const worth = Math.max(...same.map((each) => each.worth));
    let score = worth + AGREEMENT * (same.length - 1);
    // "June 2023" agrees with "12 June 2023".
    if (date.length === 7 && [...byDate.keys()].some((other) => other.length > 7 && other.startsWith(date))) score -= 2;
    if (score > bestScore) {
      best = same;
      bestScore = score;
    }
  }
  if (best === null) return { published: null, notes: [] };
  // A template fills in the day of upload; the text's own date line of the days before is the release's.
  if (best.every((each) => each.mention === null)) {
    const uploaded = best[0]?.date ?? "";
    const own = [...byDate.values()].find((same) =>
      same.some(
        ({ mention, date }) =>
          mention !== null && daysBetween(date, uploaded) >= 0 && daysBetween(date, uploaded) <= UPLOAD_DAYS,
      ),
    );
    best = own ?? best;
  }
  const chosen = [...best].sort(
    (a, b) => Number(b.mention !== null) - Number(a.mention !== null) || b.worth - a.worth,
  )[0] as Candidate;
  const strongest = best.reduce((a, b) => (b.worth > a.worth ? b : a));
  const notes = candidates
    .filter((each) => each.date !== chosen.date && each.worth >= WORTH.metadata && each.mention === null)
    .filter((each) => Math.abs(daysBetween(each.date, chosen.date)) > 1)
    .map((each) => ({
      stage: "dates",
      rule: each.rule,
      span: null,
      why: `the page's ${each.rule} says ${each.date}, its text another day`,
    }));
  return { published: factOf(chosen, strongest.rule), notes };
}

function factOf({ date, mention }: Candidate, rule: string): Fact<CivilDate> {
  return { value: date, from: mention?.from ?? null, to: mention?.to ?? null, rule };
}

function gather(reading: Reading, language: DateLanguage, page: DatedPage, dateline: Mention | null): Candidate[] {
  const candidates: Candidate[] = [];
  const near = anyFullDate(page);
  const titleBlock = reading.blocks.findIndex((block) => block.kind === "title");
  const inHead = (mention: Mention): boolean => reading.blocks[mention.block]?.part === "head";
  for (const mention of page.mentions) {
    const date = resolve(mention.printed, near);
    if (date === null || mention.label === "neither") continue;
    const add = (worth: number, rule: string): void => {
      candidates.push({ date, worth, mention, rule });
    };
    if (mention.where === "header") {
      if (mention.label === "published") add(WORTH.labelled, "labelled date line");
      else if (mention.label === "event") add(WORTH.eventLabel, "labelled date line");
      else if (inHead(mention))
        add(mention.block < titleBlock ? WORTH.headLineAboveTitle : WORTH.headLine, "date line");
      else if (isDateLine(reading, mention)) add(WORTH.headerInBody, "date line in the text");
    } else if (mention.where === "closing") {
      if (mention.label === "published") add(WORTH.closing + 1, "labelled date line");
      else if (isDateLine(reading, mention)) add(WORTH.closing, "date line at the end");
    } else if (mention === dateline) add(WORTH.dateline, "dateline");
    else if (mention.where === "title" && isSerial(reading, mention)) add(WORTH.titleSerial, "numbered title");
  }
  for (const hint of reading.page.hints.dates) {
    if (/modif|updat|expir/i.test(hint.source)) continue;
    const date = dateOfHint(hint.value, language, page.order);
    if (date !== null) candidates.push({ date, worth: WORTH.metadata, mention: null, rule: hint.source });
  }
  const address = dateOfAddress(reading.page.url) ?? dateOfAddress(reading.page.canonical ?? "");
  if (address !== null) candidates.push({ date: address, worth: WORTH.address, mention: null, rule: "address" });
  return candidates;
}

/** A full date of the page that others without a year are read by: the first of the header, else of the title, else any. */
export function anyFullDate(page: DatedPage): CivilDate | null {
  for (const where of ["header", "title", "closing", "text"] as const) {
    for (const { printed, where: own, label } of page.mentions) {
      if (own === where && label !== "neither" && printed.year !== null && printed.day !== null) {
        return civil(printed.year, printed.month, printed.day);
      }
    }
  }
  return null;
}

/** Whether a line is for its date: little else stands on it. A sentence that names a day is none. */
function isDateLine(reading: Reading, { line, printed, where }: Mention): boolean {
  const rest = line.to - line.from - (printed.to - printed.from);
  if (where === "header" && line.to - printed.to <= 2 && rest <= MOST_BEFORE_DATE) return true;
  // "06.03.2024 Geneva, 06/03/2024 - 11:20, UNIQUE ID: 240306_14 Human Rights & Democracy": the date opens its line.
  if (rest > MOST_BESIDE_DATE && (where !== "header" || printed.from > line.from || rest > MOST_BEFORE_DATE))
    return false;
  const behind = reading.text.slice(printed.to, line.to);
  return !(/[.!?。]$/u.test(behind) && /\p{L}\s\p{L}/u.test(behind));
}

/** What may stand beside a date on its own line, in units: a weekday, an hour, a place, a body's name. */
const MOST_BESIDE_DATE = 60;
/** The same for the last words of a header line: "Delivered by Ambassador …, at the Permanent Council, Vienna, 16 February 2023". */
const MOST_BEFORE_DATE = 200;

/** True: "No: 300, 30 September 2022, Press Release Regarding …". False: "Joint Statement of 12 May 2019". */
function isSerial(reading: Reading, mention: Mention): boolean {
  const block = reading.blocks[mention.block];
  if (!block) return false;
  return /^\p{L}{0,6}[.:°º\s-]{0,4}\p{Nd}{1,4}(?:\/\p{Nd}{2,4})?[\s,،–—-]{1,4}$/u.test(
    reading.text.slice(block.from, mention.from),
  );
}
