/**
 * The shapes that everything shares: what a page gives (`PageText`) and what is made of it (`ReleaseRecord`).
 *
 * Every position in this project is a half-open range of UTF-16 code units of `PageText.text`,
 * which is frozen at reading: `text.slice(span.from, span.to)` is the quotation.
 */

/** Half-open range `[from, to)` in UTF-16 code units. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A quotation with its position and what stands around it, to be found again in its page. */
export interface Passage extends Span {
  readonly quote: string;
  /** Text right before and right after it, "" at the text's ends. */
  readonly before: string;
  readonly after: string;
}

/** BCP 47 language tag. */
export type LanguageTag = string;
/** Civil date `YYYY-MM-DD`, or `YYYY-MM` where no day is given. It never went through a time zone. */
export type CivilDate = string;

// ------------------------------------------------------------------ what a page gives

/** Where a list item stands. */
export interface ListPlace {
  /** Number of the list in the page, counted from 0; items of one `<ol>`/`<ul>` share it. */
  readonly list: number;
  /** 0 for a list that is in no other. */
  readonly depth: number;
  readonly ordered: boolean;
  /** 1-based position; `<ol start>` and `<li value>` are respected. */
  readonly ordinal: number;
}

/** A run of text that the page sets apart: paragraph, heading, list item, table cell. */
export interface Block extends Span {
  readonly kind: "title" | "heading" | "paragraph" | "item" | "quote" | "cell";
  /** "head": title, date line and the like above the body; "body": the release itself. */
  readonly part: "head" | "body";
  /** 1–6 for headings, else null. */
  readonly level: number | null;
  /** Place in a list, for text inside `<li>`, else null. */
  readonly list: ListPlace | null;
  /** Runs set in bold, in order (speaker labels are often only bold). */
  readonly strong: readonly Span[];
}

/** Something that the page says of itself outside its text, as printed there. */
export interface Hint {
  readonly value: string;
  /** Where it stood: "meta:PubDate", "json-ld:datePublished", "time[datetime]", "og:title", "title", … */
  readonly source: string;
}

/** A link to the same release in another language. */
export interface LanguageLink {
  readonly lang: LanguageTag;
  /** Absolute http(s) address. */
  readonly url: string;
  /** "hreflang", "language bar". */
  readonly source: string;
}

/** Figures about the page's structure, to tell a release from lists, notices and home pages. Lengths in UTF-16 units. */
export interface PageShape {
  /** Visible text of the whole page. */
  readonly pageLength: number;
  /** Text of the body region. */
  readonly bodyLength: number;
  /** Of it, text inside links. */
  readonly bodyLinkLength: number;
  readonly bodyLinks: number;
  /** Body paragraphs with a sentence's length (80 units; 30 in Chinese, Japanese, Korean). */
  readonly longParagraphs: number;
  readonly bodyItems: number;
  /** Links in the body that stand beside a date of their own: the mark of a list page. */
  readonly datedLinks: number;
  readonly images: number;
  readonly formControls: number;
}

/** One page, read once. Plain data: it crosses from the page to the extension as it is. */
export interface PageText {
  /** Address read. */
  readonly url: string;
  /** `<link rel=canonical>`/og:url where it names the same host, else null. */
  readonly canonical: string | null;
  /** Canonical address on another host, for the reader to be told; else null. */
  readonly foreignCanonical: string | null;
  /** The release: title, date line, body. Blocks joined by "\n\n"; `<br>` is "\n". */
  readonly text: string;
  /** In text order, not overlapping; together with the separators they make `text`. */
  readonly blocks: readonly Block[];
  /** Version of the rules that made `text`. */
  readonly projection: number;
  /** What the page declares (`lang`, `content-language`), else null. */
  readonly declaredLang: LanguageTag | null;
  readonly declaredDir: "ltr" | "rtl" | null;
  readonly hints: {
    readonly titles: readonly Hint[];
    readonly dates: readonly Hint[];
    readonly siteName: string | null;
    /** og:type, JSON-LD @type, body classes that name a page type. */
    readonly types: readonly Hint[];
    readonly breadcrumbs: readonly string[];
    /** Short lines next to the title that name a kind or category ("Press release", "Readout"). */
    readonly labels: readonly Hint[];
    /** Organisations named as issuer on shared hosts ("From: Foreign Office"). */
    readonly organisations: readonly Hint[];
  };
  readonly languageLinks: readonly LanguageLink[];
  readonly shape: PageShape;
  /** Why less than the page was read ("longer than 2,000,000 characters"), else null. */
  readonly truncated: string | null;
}

// ------------------------------------------------------------------ what is made of it (contract, schema 1)

/** A fact with its origin: its words in the text, or `from: null` and a `rule` that says where it comes from. */
export interface Fact<T> {
  readonly value: T;
  readonly from: number | null;
  readonly to: number | null;
  readonly rule: string;
}

export type ReleaseKind = "readout" | "transcript" | "statement" | "speech" | "communique" | "other";
export type IssuerKind = "ministry" | "presidency" | "mission" | "igo";

export interface Issuer {
  readonly id: string;
  readonly name: string;
  /** ISO 3166-1 alpha-2, or null for international bodies. */
  readonly country: string | null;
  readonly kind: IssuerKind;
}

export interface Speaker {
  readonly id: number;
  readonly name: Fact<string>;
  readonly role: Fact<string> | null;
  readonly mentions: readonly Span[];
}

export interface PropositionItem {
  readonly ordinal: number;
  /** Null for a list item whose bullet or number is not in the text. */
  readonly marker: Span | null;
  /** The thesis: first sentence or clause, without the marker. */
  readonly heading: Span;
  /** The whole item, marker included. */
  readonly span: Span;
}

export interface PropositionSet {
  readonly speaker: number | null;
  readonly announcement: Span | null;
  readonly topic: Span | null;
  readonly declared: number | null;
  readonly style: "ordinal" | "digit" | "letter" | "bullet";
  readonly parent: { readonly set: number; readonly item: number } | null;
  readonly items: readonly PropositionItem[];
}

export interface Statement {
  readonly speaker: number | null;
  readonly verb: Span;
  readonly content: Span;
  readonly mode: "quote" | "paraphrase";
}

export interface Answer {
  readonly speaker: number | null;
  readonly span: Span;
  readonly declined: boolean;
}

export interface Exchange {
  readonly asker: Span | null;
  readonly question: Span;
  readonly answers: readonly Answer[];
}

export interface Note {
  readonly stage: string;
  readonly rule: string;
  readonly span: Span | null;
  readonly why: string;
}

/** What the extractor makes of one page. Fields may be added; these keep their names and meaning. */
export interface ReleaseRecord {
  readonly schema: 1;
  readonly url: string;
  /** ISO instant, given by the caller. */
  readonly readAt: string;
  readonly text: string;
  /** "sha256:" + hex of the UTF-8 text. */
  readonly textHash: string;
  readonly projection: number;
  readonly lang: LanguageTag;
  readonly dir: "ltr" | "rtl";
  readonly isRelease: boolean;
  /** 0..1, of `isRelease`. */
  readonly confidence: number;
  readonly reasons: readonly string[];
  readonly issuer: Issuer | null;
  readonly kind: ReleaseKind;
  readonly title: Fact<string> | null;
  readonly published: Fact<CivilDate> | null;
  readonly eventDate: Fact<CivilDate> | null;
  readonly place: Fact<string> | null;
  readonly speakers: readonly Speaker[];
  readonly sets: readonly PropositionSet[];
  readonly statements: readonly Statement[];
  readonly exchanges: readonly Exchange[];
  /** The same release in other languages, as the page links to it. `source` as in `LanguageLink`; records made before it was kept have none. */
  readonly versions: readonly { readonly lang: LanguageTag; readonly url: string; readonly source?: string }[];
  /** Where the site's form of addresses puts it in other languages, on a page that links to none: to be tried, they may not exist. */
  readonly proposedVersions?: readonly { readonly lang: LanguageTag; readonly url: string }[];
  readonly notes: readonly Note[];
}

// ------------------------------------------------------------------ what the reader keeps of it

/** Fields as the reader put them right, beside those that were extracted. Null: there is none; left out: it is as extracted. */
export interface Corrections {
  readonly title?: string | null;
  readonly kind?: ReleaseKind;
  readonly published?: CivilDate | null;
  readonly eventDate?: CivilDate | null;
  readonly place?: string | null;
  /** All names, in the order of the record's speakers: "" for one that speaks nowhere; behind them those that were not found. */
  readonly speakers?: readonly string[];
}

/** Where words stand in a record: a point, a question with its answers, a reported statement, or its body. */
export type ExtractPlace =
  | { readonly kind: "point"; readonly set: number; readonly item: number }
  | { readonly kind: "exchange"; readonly index: number }
  | { readonly kind: "statement"; readonly index: number }
  | { readonly kind: "body" };

/** Words that the reader keeps of a page, with all that is needed to cite them and to find them again. */
export interface ExtractDraft {
  readonly url: string;
  readonly title: string | null;
  readonly issuer: Issuer | null;
  readonly lang: LanguageTag;
  readonly dir: "ltr" | "rtl";
  readonly published: CivilDate | null;
  /** Of the record's text in which it was found; null on a page that is not a release. */
  readonly textHash: string | null;
  readonly quote: string;
  /** In that text; null where there is none. */
  readonly span: Span | null;
  /** At most 64 units right before and right after it, "" at the text's ends. */
  readonly prefix: string;
  readonly suffix: string;
  readonly speaker: string | null;
  readonly role: string | null;
  readonly place: ExtractPlace | null;
}

/** An extract as the library keeps it. */
export interface Extract extends ExtractDraft {
  /** Made from address, text and words: the same extract has the same id in every library. */
  readonly id: string;
  /** ISO instant. */
  readonly savedAt: string;
  readonly tags: readonly string[];
  /** The reader's own words. */
  readonly note: string;
  /** When it was put into the bin, else null. */
  readonly deletedAt: string | null;
}
