import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import fc from "fast-check";
import type { Fact, Issuer, PropositionSet, ReleaseRecord, Span, Speaker } from "../../lib/model";

/** What a made-up release says; everything else is derived, so that the law of the record holds by construction. */
export interface ReleaseDraft {
  readonly url?: string;
  readonly readAt?: string;
  readonly lang?: string;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly place?: string | null;
  readonly kind?: ReleaseRecord["kind"];
  readonly issuer?: Issuer | null;
  readonly speakers?: readonly { readonly name: string; readonly role?: string }[];
  readonly paragraphs?: readonly string[];
  readonly sets?: readonly SetDraft[];
}

export interface SetDraft {
  readonly speaker?: number | null;
  readonly announcement?: string | null;
  readonly declared?: number | null;
  readonly points: readonly { readonly marker?: string; readonly thesis: string; readonly support?: string }[];
}

export const CHINA: Issuer = { id: "cn-mfa", name: "Ministry of Foreign Affairs", country: "CN", kind: "ministry" };

/** "sha256:" and the hexadecimal digest of the UTF-8 text, as the contract has it. */
export function hashOf(text: string): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(text)))}`;
}

/** A lawful record: title, people, paragraphs and sets are laid out in a text, and every span points at its words there. */
export function release(draft: ReleaseDraft = {}): ReleaseRecord {
  const page = new Layout();
  const lang = draft.lang ?? "en";
  const title = draft.title === undefined ? "Workshop Held in the Capital" : draft.title;
  const titleSpan = title === null ? null : page.block(title);
  const published = draft.published === undefined ? "2016-07-11" : draft.published;
  const dateSpan = published === null ? null : page.block(published);
  const placeSpan = draft.place ? page.block(draft.place) : null;
  const speakers = (draft.speakers ?? []).map((person, id): Speaker => {
    page.begin();
    const role = person.role ? page.add(person.role) : null;
    if (role) page.add(" ");
    const name = page.add(person.name);
    return {
      id,
      name: fact(person.name, name),
      role: role ? fact(person.role as string, role) : null,
      mentions: [name],
    };
  });
  for (const paragraph of draft.paragraphs ?? ["Both sides exchanged views."]) page.block(paragraph);
  const sets = (draft.sets ?? []).map((set) => layOut(page, set));
  const text = page.text;
  return {
    schema: 1,
    url: draft.url ?? "https://www.mfa.example/release/1.html",
    readAt: draft.readAt ?? "2026-11-23T14:02:00.000Z",
    text,
    textHash: hashOf(text),
    projection: 1,
    lang,
    dir: lang === "ar" ? "rtl" : "ltr",
    isRelease: true,
    confidence: 0.9,
    reasons: ["host is the ministry's newsroom"],
    issuer: draft.issuer === undefined ? CHINA : draft.issuer,
    kind: draft.kind ?? "readout",
    title: title === null || titleSpan === null ? null : fact(title, titleSpan),
    published: published === null || dateSpan === null ? null : fact(published, dateSpan),
    eventDate: null,
    place: draft.place && placeSpan ? fact(draft.place, placeSpan) : null,
    speakers,
    sets,
    statements: [],
    exchanges: [],
    versions: [],
    notes: [],
  };
}

function layOut(page: Layout, draft: SetDraft): PropositionSet {
  page.begin();
  const announcement = draft.announcement ? page.add(draft.announcement) : null;
  const items = draft.points.map((point, at) => {
    page.add(" ");
    const from = page.text.length;
    const marker = point.marker ? page.add(point.marker) : null;
    if (marker) page.add(" ");
    const heading = page.add(point.thesis);
    if (point.support) page.add(` ${point.support}`);
    return { ordinal: at + 1, marker, heading, span: { from, to: page.text.length } };
  });
  return {
    speaker: draft.speaker ?? null,
    announcement,
    topic: null,
    declared: draft.declared === undefined ? draft.points.length : draft.declared,
    style: "ordinal",
    parent: null,
    items,
  };
}

class Layout {
  text = "";
  begin(): void {
    if (this.text !== "") this.text += "\n\n";
  }
  add(words: string): Span {
    const from = this.text.length;
    this.text += words;
    return { from, to: this.text.length };
  }
  block(words: string): Span {
    this.begin();
    return this.add(words);
  }
}

function fact(value: string, span: Span): Fact<string> {
  return { value, from: span.from, to: span.to, rule: "fixture" };
}

const WORDS = [
  ..."sovereignty equality dialogue first, 1. - # *bold* <script> [link] & _under_ \\ $x$ == `code` «слова» суверенитет".split(
    " ",
  ),
  ..."السيادة بيان أوّلًا 命运共同体 外交部 第一， école señor İstanbul straße 😀 e\u0301 \u200f\u2067".split(" "),
];
const words = (max: number) =>
  fc
    .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ minLength: 1, maxLength: 8, unit: "grapheme" })), {
      minLength: 1,
      maxLength: max,
    })
    .map((list) => list.join(" ").trim() || "words");

/** Lawful records of every shape that a draft can have, in several scripts, with characters that break careless code. */
export const lawfulRecords: fc.Arbitrary<ReleaseRecord> = fc
  .record({
    url: fc.integer({ min: 1, max: 9999 }).map((number) => `https://www.mfa.example/release/${number}.html`),
    lang: fc.constantFrom("ar", "en", "es", "fr", "ru", "zh"),
    title: fc.option(words(8)),
    published: fc.option(fc.constantFrom("2016-07-11", "2024-02-29", "1999-12", "2026-01-01")),
    place: fc.option(fc.constantFrom("Beijing", "جنيف", "北京", "Нью-Йорк")),
    kind: fc.constantFrom("readout", "transcript", "statement", "speech", "communique", "other"),
    issuer: fc.constantFrom(CHINA, null),
    speakers: fc.array(fc.record({ name: words(3), role: words(4) }), { maxLength: 3 }),
    paragraphs: fc.array(words(30), { maxLength: 4 }),
    sets: fc.array(
      fc.record({
        speaker: fc.constant(null),
        announcement: fc.option(words(10)),
        declared: fc.option(fc.integer({ min: 1, max: 9 })),
        points: fc.array(fc.record({ marker: words(1), thesis: words(6), support: words(20) }), {
          minLength: 2,
          maxLength: 4,
        }),
      }),
      { maxLength: 3 },
    ),
  })
  .map((draft) => release(draft as ReleaseDraft));
