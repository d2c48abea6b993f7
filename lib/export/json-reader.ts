import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import * as v from "valibot";
import type { Extract } from "../model";
import {
  inOrder,
  isObject,
  type KeptRelease,
  LIBRARY_FORMAT,
  LIBRARY_VERSION,
  LISTS,
  type ListName,
  type SavedSearch,
} from "./json";
import { type JsonPart, jsonParts } from "./json-parts";
import { breachOfLaw, extractShape, keptReleaseShape, searchShape } from "./record-schema";

/** Why a whole file is refused. */
export type FileTrouble = "empty" | "not-json" | "cut" | "other-program" | "newer";
/**
 * Why one entry of a file is refused. `cut`: the file ends, or is damaged, in the middle of it; what follows is not known.
 * `too-large`: longer than any release is.
 */
export type RefusalCode = "shape" | "law" | "hash" | "address" | "newer" | "duplicate" | "cut" | "too-large";

export interface Refusal {
  /** Its title, else its words, else its address, else its number in the file ("#3"). */
  readonly what: string;
  readonly why: RefusalCode;
  /** Where in the entry, as a path ("record.sets.0.items.1.span"); "" for the whole. */
  readonly where: string;
}

/** An entry of a file that is lawful, or why it is not. */
export type FileEntry =
  | { readonly list: "releases"; readonly entry: KeptRelease }
  | { readonly list: "extracts"; readonly entry: Extract }
  | { readonly list: "searches"; readonly entry: SavedSearch }
  | { readonly list: null; readonly refusal: Refusal };

export interface LibraryReader {
  /** Takes the next piece of the file; the entries that are whole by now, in its order. */
  push(piece: string): readonly FileEntry[];
  /** After the last piece: the entry in whose middle the file ends, if it does. */
  end(): readonly FileEntry[];
  /** Why the file is no library file; known early, and then nothing more need be read. Null: none so far. */
  readonly trouble: FileTrouble | null;
  /** ISO instant, once it was read. */
  readonly exportedAt: string | null;
}

/** UTF-16 units of one entry. The longest that a page is read to is 2,000,000; this leaves room for some tens of revisions. */
const LONGEST = 50_000_000;

/**
 * Reads a library file as it comes. A file that is none is refused as a whole; an entry that is not lawful is refused by itself, whole,
 * with the reason, and the others are read. Nothing of the file is run, and a key "__proto__" is dropped.
 */
export function libraryReader(): LibraryReader {
  const parts = jsonParts(LONGEST);
  const seen = new Set<string>();
  let trouble: FileTrouble | null = null;
  let beginning = "";
  /** Whether a piece with anything in it has come. */
  let isBegun = false;
  /** Number of the last entry in its list; null while no list has begun. */
  let last: number | null = null;
  const head = { format: undefined as unknown, version: undefined as unknown, exportedAt: null as string | null };

  const takeHead = ({ key, text }: JsonPart): void => {
    const value = parsed(text);
    if (key === "format") head.format = value;
    if (key === "version") head.version = value;
    if (key === "exportedAt" && typeof value === "string") head.exportedAt = value;
    trouble ??= headTrouble(head);
  };
  const isKnown = () => head.format === LIBRARY_FORMAT && typeof head.version === "number" && head.exportedAt !== null;

  const taken = (part: JsonPart): readonly FileEntry[] => {
    if (trouble !== null) return [];
    if (part.element === null) takeHead(part);
    const list = LISTS.find((name) => name === part.key);
    if (list === undefined) return [];
    if (!isKnown() || part.element === null) {
      trouble ??= "other-program";
      return [];
    }
    last = part.element;
    return part.element === -1 ? [] : [entryOf(list, part.text, part.element, seen)];
  };

  return {
    push(piece) {
      // A mark of the encoding stands only at the very beginning; anywhere else the character belongs to the words.
      const text = isBegun ? piece : piece.replace(/^\uFEFF/, "");
      isBegun ||= piece !== "";
      if (beginning.length < BEGINNING) beginning = (beginning + text).trimStart().slice(0, BEGINNING);
      const found = parts.push(text).flatMap(taken);
      if (parts.state === "broken" && !isKnown()) trouble ??= OTHER_JSON.test(beginning) ? "other-program" : "not-json";
      return found;
    },
    end() {
      if (trouble !== null) return [];
      if (beginning === "") trouble = "empty";
      else if (parts.state === "end") trouble = isKnown() && last !== null ? null : "other-program";
      else if (isKnown()) return [{ list: null, refusal: { what: `#${(last ?? -1) + 2}`, why: "cut", where: "" } }];
      else trouble = OPENING.test(beginning) ? "cut" : "not-json";
      return [];
    },
    get trouble() {
      return trouble;
    },
    get exportedAt() {
      return head.exportedAt;
    },
  };
}

/** UTF-16 units by which a file is known. */
const BEGINNING = 200;
const OPENING = new RegExp(`^\\{\\s*"format"\\s*:\\s*"${LIBRARY_FORMAT}"`);
/** Something that JSON can be besides an object. */
const OTHER_JSON = /^(?:[["\d-]|true|false|null)/;

function headTrouble({ format, version }: { format: unknown; version: unknown }): FileTrouble | null {
  if (format === undefined || version === undefined) return null;
  if (format !== LIBRARY_FORMAT || !Number.isSafeInteger(version) || (version as number) < 1) return "other-program";
  return (version as number) > LIBRARY_VERSION ? "newer" : null;
}

function parsed(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "");
  } catch {
    return undefined;
  }
}

/** `seen`: what names the entries so far; a second of the same name is refused. */
function entryOf(list: ListName, text: string | null, at: number, seen: Set<string>): FileEntry {
  const entry = parsed(text);
  const trouble = text === null ? { why: "too-large" as const, where: "" } : troubleOf(list, entry);
  if (trouble !== null) return { list: null, refusal: { what: nameOf(entry, at), ...trouble } };
  const name = JSON.stringify([list, ...identity(list, entry as never)]);
  if (seen.has(name)) return { list: null, refusal: { what: nameOf(entry, at), why: "duplicate", where: "" } };
  seen.add(name);
  return { list, entry: inOrder(entry) } as FileEntry;
}

/** What no two entries of a list have in common. */
function identity(list: ListName, entry: KeptRelease & Extract & SavedSearch): readonly unknown[] {
  if (list === "releases") return [entry.url];
  if (list === "searches") return [entry.name];
  return [entry.url, entry.textHash, entry.span?.from, entry.span?.to, entry.quote];
}

const SHAPES = { releases: keptReleaseShape, extracts: extractShape, searches: searchShape };

function troubleOf(list: ListName, entry: unknown): { why: RefusalCode; where: string } | null {
  if (depthOf(entry) > DEEPEST) return { why: "shape", where: "" };
  if (newerRecord(entry)) return { why: "newer", where: "record.schema" };
  const checked = v.safeParse(SHAPES[list], entry, { abortEarly: true });
  if (!checked.success) return { why: "shape", where: v.getDotPath(checked.issues[0]) ?? "" };
  if (list === "releases") return releaseTrouble(entry as KeptRelease);
  if (list === "searches") return null;
  const { span } = entry as Extract;
  return span !== null && span.from > span.to ? { why: "law", where: "span" } : null;
}

function releaseTrouble(kept: KeptRelease): { why: RefusalCode; where: string } | null {
  for (const [at, { record }] of [kept, ...kept.revisions].entries()) {
    const path = at === 0 ? "record" : `revisions.${at - 1}.record`;
    if (record.url !== kept.url && (at === 0 || !kept.also?.includes(record.url)))
      return { why: "address", where: `${path}.url` };
    const breach = breachOfLaw(record);
    if (breach !== null) return { why: "law", where: `${path}.${breach}` };
    if (record.textHash !== `sha256:${bytesToHex(sha256(utf8ToBytes(record.text)))}`)
      return { why: "hash", where: `${path}.textHash` };
  }
  return null;
}

/** The record's own deepest path has 9 levels; more than this is made to exhaust the stack, not to be read. */
const DEEPEST = 40;

/** Levels of nesting, counted no further than `DEEPEST + 1`. */
function depthOf(value: unknown, level = 0): number {
  if (typeof value !== "object" || value === null || level > DEEPEST) return level;
  let deepest = level;
  for (const child of Object.values(value)) deepest = Math.max(deepest, depthOf(child, level + 1));
  return deepest;
}

function newerRecord(entry: unknown): boolean {
  if (!isObject(entry) || !isObject(entry.record)) return false;
  return typeof entry.record.schema === "number" && entry.record.schema > 1;
}

/** UTF-16 units: enough to know a release by. */
const LONGEST_NAME = 100;

function nameOf(entry: unknown, at: number): string {
  const record = isObject(entry) && isObject(entry.record) ? entry.record : null;
  const title = record && isObject(record.title) ? record.title.value : null;
  const own = isObject(entry) ? [entry.name, entry.quote, entry.url] : [];
  const name = [title, ...own].find((part) => typeof part === "string" && part.trim() !== "");
  if (typeof name !== "string") return `#${at + 1}`;
  return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;
}
