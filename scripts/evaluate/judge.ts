import type { Fact, PropositionItem, PropositionSet, ReleaseRecord, Span } from "../../lib/model";
import type { Gold, GoldExchange, GoldItem, GoldSet } from "./gold";
import { endsAlike, essence, isSame, startsAlike } from "./likeness";

/**
 * One thing that was compared. "right" and "wrong" are of what both sides have; "missed" is in the annotation alone,
 * "extra" in the record alone.
 */
export interface Judgement {
  readonly id: string;
  readonly measure: Measure;
  readonly outcome: "right" | "wrong" | "missed" | "extra";
  readonly want: unknown;
  readonly got: unknown;
}

/** Measures in the order of the table. */
export const MEASURES = [
  "readable",
  "spans in text",
  "release",
  "language",
  "kind",
  "issuer",
  "title",
  "published",
  "event date",
  "place",
  "speakers",
  "roles",
  "items",
  "item ends",
  "headings",
  "sets whole",
  "declared",
  "set speaker",
  "topic",
  "announcement",
  "exchanges",
  "asker",
  "answer",
  "answer speaker",
  "versions",
] as const;
export type Measure = (typeof MEASURES)[number];

/** Measures of things that must be found: F1. The others are judged on what both sides have: share of right ones. */
export const FINDING: ReadonlySet<Measure> = new Set<Measure>(["release", "speakers", "items", "exchanges"]);

/** Compares a record with the annotation of its page; `record` null: the page could not be read, for the reason `error`. */
export function judge(gold: Gold, record: ReleaseRecord | null, error: string | null = null): readonly Judgement[] {
  return record ? new Judge(gold, record).all() : unreadable(gold, error);
}

/** A page that was not read misses everything that is on it. */
function unreadable(gold: Gold, error: string | null): readonly Judgement[] {
  const missed = (measure: Measure, want: unknown): Judgement => ({
    id: gold.id,
    measure,
    outcome: "missed",
    want,
    got: null,
  });
  const unread: Judgement = {
    id: gold.id,
    measure: "readable",
    outcome: "wrong",
    want: true,
    got: error ?? "no record",
  };
  if (gold.isRelease === false) return [unread];
  return [
    unread,
    missed("release", true),
    ...(gold.speakers ?? []).map((speaker) => missed("speakers", speaker.name)),
    ...strict(gold).flatMap((set) => set.items.map((item) => missed("items", item.starts))),
    ...(gold.exchanges ?? []).map((exchange) => missed("exchanges", exchange.questionStarts)),
  ];
}

function strict(gold: Gold): readonly GoldSet[] {
  return (gold.sets ?? []).filter((set) => !set.optional);
}

/** An item of the record, which at most one annotated item may claim. */
interface FoundItem {
  readonly item: PropositionItem;
  readonly set: PropositionSet;
  taken: boolean;
}

class Judge {
  readonly #gold: Gold;
  readonly #record: ReleaseRecord;
  readonly #judgements: Judgement[] = [];

  constructor(gold: Gold, record: ReleaseRecord) {
    this.#gold = gold;
    this.#record = record;
  }

  all(): readonly Judgement[] {
    const { id, isRelease = true } = this.#gold;
    this.#check("readable", true, true);
    this.#check(
      "spans in text",
      true,
      spansOf(this.#record).every((span) => isIn(span, this.#record.text)),
    );
    if (!isRelease) {
      if (this.#record.isRelease) {
        this.#add("release", "extra", false, true);
        for (const item of this.#items()) this.#add("items", "extra", null, this.#start(item));
      }
      return this.#judgements;
    }
    this.#add("release", this.#record.isRelease ? "right" : "missed", id, this.#record.isRelease);
    this.#facts();
    this.#speakers();
    this.#sets();
    this.#exchanges();
    for (const lang of this.#gold.versions ?? []) {
      const linked = this.#record.versions.some((version) => primary(version.lang) === primary(lang));
      this.#check("versions", lang, linked ? lang : null);
    }
    return this.#judgements;
  }

  #facts(): void {
    const [gold, record] = [this.#gold, this.#record];
    this.#check("language", primary(gold.lang), primary(record.lang));
    if (gold.kind && gold.kind !== "other") this.#check("kind", gold.kind, record.kind);
    if (gold.body && gold.url) this.#check("issuer", gold.body, record.issuer?.id ?? null);
    if (gold.title) this.#check("title", gold.title, wordsOf(record.title), isSame);
    if (gold.published !== undefined) this.#check("published", gold.published, wordsOf(record.published));
    if (gold.eventDate !== undefined) this.#check("event date", gold.eventDate, wordsOf(record.eventDate));
    if (gold.place) this.#check("place", gold.place, wordsOf(record.place), isSame);
  }

  /** By name; the office where both sides have one to compare. */
  #speakers(): void {
    const left = [...this.#record.speakers];
    for (const wanted of this.#gold.speakers ?? []) {
      const at = left.findIndex((speaker) => isSame(speaker.name.value, wanted.name));
      const [found] = at < 0 ? [] : left.splice(at, 1);
      if (!found) {
        this.#add(
          "speakers",
          "missed",
          wanted.name,
          this.#record.speakers.map((speaker) => speaker.name.value),
        );
        continue;
      }
      this.#add("speakers", "right", wanted.name, found.name.value);
      if (wanted.role) this.#check("roles", wanted.role, wordsOf(found.role), isSame);
    }
    for (const extra of left) this.#add("speakers", "extra", null, extra.name.value);
  }

  #sets(): void {
    const items = this.#items();
    for (const set of this.#gold.sets ?? []) if (set.optional) for (const item of set.items) this.#claim(items, item);
    for (const set of strict(this.#gold)) this.#set(set, items);
    for (const item of items) if (!item.taken) this.#add("items", "extra", null, this.#start(item));
  }

  #set(set: GoldSet, items: readonly FoundItem[]): void {
    const found: FoundItem[] = [];
    for (const wanted of set.items) {
      const item = this.#claim(items, wanted);
      if (!item) {
        this.#add("items", "missed", wanted.starts, null);
        continue;
      }
      found.push(item);
      this.#add("items", "right", wanted.starts, wanted.starts);
      if (wanted.ends) this.#check("item ends", wanted.ends, this.#quote(item.item.span), endsAlike);
      if (wanted.heading) this.#check("headings", wanted.heading, this.#quote(item.item.heading), isSame);
    }
    const [first] = found;
    const together = found.length === set.items.length && found.every((item) => item.set === first?.set);
    this.#check("sets whole", true, together && first?.set.items.length === set.items.length);
    if (!first) return;
    if (set.declared !== undefined) this.#check("declared", set.declared, first.set.declared ?? null);
    this.#check("set speaker", set.speaker, this.#nameOf(first.set.speaker), isSame);
    if (set.topic) this.#check("topic", set.topic, this.#quote(first.set.topic), isSame);
    if (set.announcement) this.#check("announcement", set.announcement, this.#quote(first.set.announcement), touches);
  }

  /** The first free item that begins as the annotated one does, or has its thesis. */
  #claim(items: readonly FoundItem[], wanted: GoldItem): FoundItem | null {
    const found = items.find(
      (item) =>
        !item.taken &&
        (startsAlike(this.#quote(item.item.span), wanted.starts) ||
          startsAlike(this.#quote(item.item.heading), wanted.heading)),
    );
    if (found) found.taken = true;
    return found ?? null;
  }

  #exchanges(): void {
    const found = this.#record.exchanges.map((exchange) => ({ exchange, taken: false }));
    for (const wanted of this.#gold.exchanges ?? []) {
      const match = found.find(
        (one) => !one.taken && startsAlike(this.#quote(one.exchange.question), wanted.questionStarts),
      );
      if (!match) {
        this.#add("exchanges", "missed", wanted.questionStarts, null);
        continue;
      }
      match.taken = true;
      this.#exchange(wanted, match.exchange);
    }
    for (const { exchange, taken } of found)
      if (!taken) this.#add("exchanges", "extra", null, this.#quote(exchange.question)?.slice(0, 60));
  }

  #exchange(wanted: GoldExchange, found: ReleaseRecord["exchanges"][number]): void {
    this.#add("exchanges", "right", wanted.questionStarts, wanted.questionStarts);
    this.#check("asker", wanted.asker, this.#quote(found.asker), isSame);
    const [answer] = wanted.answers;
    if (!answer) return;
    const given = found.answers[0];
    this.#check("answer", answer.starts, given ? this.#quote(given.span) : null, startsAlike);
    this.#check("answer speaker", answer.speaker, this.#nameOf(given?.speaker ?? null), isSame);
  }

  #items(): FoundItem[] {
    return this.#record.sets.flatMap((set) => set.items.map((item) => ({ item, set, taken: false })));
  }

  #start({ item }: FoundItem): string | undefined {
    return this.#quote(item.span)?.slice(0, 60);
  }

  #quote(span: Span | null | undefined): string | null {
    return span ? this.#record.text.slice(span.from, span.to) : null;
  }

  #nameOf(speaker: number | null): string | null {
    return speaker === null ? null : (this.#record.speakers[speaker]?.name.value ?? null);
  }

  #check<T>(measure: Measure, want: T, got: T, same: (a: T, b: T) => boolean = Object.is): void {
    this.#add(measure, same(want, got) ? "right" : "wrong", want, got);
  }

  #add(measure: Measure, outcome: Judgement["outcome"], want: unknown, got: unknown): void {
    this.#judgements.push({ id: this.#gold.id, measure, outcome, want, got });
  }
}

/** An announcement is found when it begins or ends where the annotated one does: how much of a long sentence belongs to it is a matter of taste. */
function touches(want: string | null, got: string | null): boolean {
  return essence(got) !== "" && (startsAlike(want, got) || endsAlike(want, got));
}

/** Everything in a record that has a place in the text. */
function spansOf(record: ReleaseRecord): Span[] {
  const spans: Span[] = [];
  const look = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const { from } = value as Partial<Span>;
    if (typeof from === "number") spans.push(value as Span);
    for (const part of Object.values(value)) look(part);
  };
  look(record);
  return spans;
}

function isIn({ from, to }: Span, text: string): boolean {
  return Number.isInteger(from) && from >= 0 && to > from && to <= text.length;
}

function wordsOf(fact: Fact<string> | null): string | null {
  return fact?.value ?? null;
}

/** "zh" of "zh-Hans". */
function primary(lang: string): string {
  return lang.split("-")[0] ?? lang;
}
