import { correctedRecord } from "./corrected";
import { keyMaker } from "./csl";
import { type Exported, oneLine } from "./exported";
import { type MarkdownWords, toMarkdown } from "./markdown";

/** One file for a note-taking program. */
export interface NoteFile {
  readonly name: string;
  readonly text: string;
}

/**
 * A maker of notes, one a release, each with its facts as YAML front matter: Markdown as `toMarkdown` gives it. Names are unique among
 * those that one maker makes.
 */
export function noteMaker(words: MarkdownWords): (release: Exported) => NoteFile {
  const nameFor = fileNameMaker();
  const keyFor = keyMaker();
  return (release) => {
    const record = correctedRecord(release.record, release.corrections ?? {});
    const title = oneLine(record.title?.value ?? "");
    const properties: readonly (readonly [string, string | readonly string[] | number | undefined])[] = [
      ["title", title],
      ["aliases", [keyFor(record)]],
      ["issuer", record.issuer?.name],
      ["country", record.issuer?.country ?? undefined],
      ["kind", record.kind],
      ["published", record.published?.value],
      ["event_date", record.eventDate?.value],
      ["place", record.place?.value],
      ["language", record.lang],
      ["speakers", record.speakers.map(({ name }) => name.value).filter((name) => name !== "")],
      ["points", record.sets.reduce((sum, { items }) => sum + items.length, 0)],
      ["tags", release.tags.map(asTag).filter((tag) => tag !== "")],
      ["url", record.url],
      ["read_at", record.readAt],
      ["saved_at", release.savedAt],
      ["text_hash", record.textHash],
    ];
    const lines = properties.flatMap(([name, value]) => yaml(name, value));
    const date = (record.published ?? record.eventDate)?.value ?? "";
    return {
      name: nameFor([date, title || words.untitled].filter(Boolean).join(" ")),
      text: `---\n${lines.join("\n")}\n---\n\n${toMarkdown(record, words, release.note)}`,
    };
  };
}

/** A property as YAML 1.2 (and 1.1): strings always in quotation marks, which are those of JSON, so that none is read as a date or a truth. */
function yaml(name: string, value: string | readonly string[] | number | undefined): readonly string[] {
  if (value === undefined || value === "") return [];
  if (typeof value === "number") return [`${name}: ${value}`];
  if (typeof value === "string") return [`${name}: ${quoted(value)}`];
  return value.length === 0 ? [] : [`${name}:`, ...value.map((each) => `  - ${quoted(each)}`)];
}

/** JSON's strings are YAML's, but for what YAML takes for line breaks or does not take at all. */
function quoted(words: string): string {
  return JSON.stringify(oneLine(words).replace(/\p{Surrogate}/gu, "\ufffd")).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A tag as note-taking programs take them: letters, digits, "_", "-" and "/", and not of digits alone. */
function asTag(words: string): string {
  const tag = words
    .trim()
    .replace(/[^\p{L}\p{M}\p{N}_/-]+/gu, "-")
    .replace(/^[-/]+|(?<![-/])[-/]+$/g, "");
  return /^\p{N}+$/u.test(tag) ? `_${tag}` : tag;
}

/** Bytes of UTF-8 that a name has at the most, ending and number included: file systems take 255, some tools and nested folders less. */
const LONGEST = 100;
const ENDING = ".md";
/** Names that Windows keeps for devices. */
const DEVICES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Names of files for words in any script: what file systems, links of note-taking programs or shells read as their own is a blank, no
 * name is hidden, a device or more than 100 bytes, and no two are the same, letters' case and composition apart.
 */
export function fileNameMaker(): (words: string) => string {
  const taken = new Set<string>();
  return (words) => {
    const clean = words
      .replace(/\p{Surrogate}/gu, " ")
      .normalize("NFC")
      .replace(/[\\/:*?"<>|#^[\]%`$\p{C}\p{Zl}\p{Zp}]+/gu, " ")
      .replace(/\s+/gu, " ")
      .replace(/^[\s.~-]+|(?<![\s.])[\s.]+$/gu, "");
    const safe = clean === "" ? "release" : DEVICES.test(clean) ? `_${clean}` : clean;
    for (let number = 1; ; number++) {
      const end = `${number === 1 ? "" : ` ${number}`}${ENDING}`;
      const name = cut(safe, LONGEST - end.length) + end;
      const folded = name.normalize("NFKC").toLowerCase();
      if (taken.has(folded)) continue;
      taken.add(folded);
      return name;
    }
  };
}

/** As many whole graphemes as fit into so many bytes. */
function cut(words: string, bytes: number): string {
  if (byteLength(words) <= bytes) return words;
  let kept = "";
  let left = bytes;
  for (const { segment } of new Intl.Segmenter("und", { granularity: "grapheme" }).segment(words)) {
    left -= byteLength(segment);
    if (left < 0) break;
    kept += segment;
  }
  return kept.replace(/(?<![\s.])[\s.]+$/u, "") || "release";
}

function byteLength(words: string): number {
  let bytes = 0;
  for (const char of words) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
