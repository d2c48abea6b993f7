/** What stands around the title and says of what kind the page is and whose: breadcrumbs, labels, issuing bodies. */
import type { Hint } from "../model";
import type { RawBlock } from "./blocks";
import { looksLikeDate } from "./dateLine";
import type { DomAccess } from "./dom";
import { distinct, metaValue, tidy } from "./hints";
import { phraseOf } from "./phrases";
import type { Survey, SurveyNode } from "./survey";

export interface Surroundings {
  readonly breadcrumbs: readonly string[];
  readonly labels: readonly Hint[];
  readonly organisations: readonly Hint[];
  readonly contentLanguage: string | null;
}

/** "Press release", "Office of the Spokesperson", "Remarks to the Press": a label is no sentence. */
const LONGEST_LABEL = 80;
/** How many lines above and below the title can be labels. */
const LINES_ABOVE = 3;
const LINES_BELOW = 6;
/** How many lines at the end can say who published the release. */
const LAST_LINES = 8;
const MOST_CRUMBS = 12;

/** Lines that name an issuing body: the words before the colon, in the languages of the sites that do so. */
const FROM = new Set(
  (
    "from|published by|issued by|issuer|publisher|author|by|source|de|publié par|auteur|fuente|publicado por|autor|fonte|источник|автор|" +
    "herausgeber|quelle|editore|éditeur|ministry responsible|来源|信息来源|稿源|发布单位|來源|發布單位|الجهة|المصدر"
  ).split("|"),
);

export function readSurroundings(
  survey: Survey,
  dom: DomAccess,
  raw: readonly RawBlock[],
  title: number,
): Surroundings {
  const titleEnd = survey.nodes[title]?.end ?? -1;
  const titleAt = raw.findIndex(({ first }) => title >= 0 && first >= title && first < titleEnd);
  const above = titleAt < 0 ? [] : raw.slice(Math.max(0, titleAt - LINES_ABOVE), titleAt);
  const below = titleAt < 0 ? [] : raw.slice(titleAt + 1, titleAt + 1 + LINES_BELOW);
  const label = (source: string) => (block: RawBlock) => ({ value: block.text, source });
  return {
    breadcrumbs: readBreadcrumbs(survey, above),
    labels: distinct([
      ...above.filter(isLabel).map(label("above the title")),
      ...below.filter(isLabel).map(label("below the title")),
      ...[...above, ...below].flatMap(partsBesideDate).map((value) => ({ value, source: "beside the date" })),
    ]),
    organisations: distinct(issuersIn(survey, [...above, ...below, ...raw.slice(-LAST_LINES)])),
    contentLanguage:
      metaValue(survey, dom, "content-language") ??
      metaValue(survey, dom, "dcterms.language") ??
      metaValue(survey, dom, "dc.language"),
  };
}

function isLabel({ text, links }: RawBlock): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    links <= 1 &&
    phraseOf(text) === null &&
    !looksLikeDate(text) &&
    /\p{L}{2}/u.test(text)
  );
}

/** "Press release | Date: 01/05/2024 | Ministry of Foreign Affairs": what stands in one line with the date, and is none. */
function partsBesideDate({ text }: RawBlock): string[] {
  if (text.length > 3 * LONGEST_LABEL || !/[|•·]/.test(text) || !looksLikeDate(text)) return [];
  const parts = text.split(/[|•·]/).map((part) => part.trim());
  return parts.filter((part) => part.length <= LONGEST_LABEL && !/\p{N}{2}/u.test(part) && /\p{L}{2}/u.test(part));
}

/** "From: Foreign Office", also where the name stands on the next line (`<dt>`, `<dd>`). Several are told apart by their links. */
function issuersIn(survey: Survey, blocks: readonly RawBlock[]): Hint[] {
  return blocks.flatMap((block, i) => {
    const colon = block.text.search(/[:：]/);
    const head = colon < 0 ? block.text : block.text.slice(0, colon);
    if (head.length > 40 || !FROM.has(head.trim().toLowerCase())) return [];
    const own = colon < 0 ? "" : block.text.slice(colon + 1).trim();
    const named = own === "" ? blocks[i + 1] : block;
    if (named === undefined) return [];
    const linked = linkTexts(survey, named);
    const values = linked.length > 0 ? linked : [own || named.text];
    return values.filter((value) => value.length <= 200).map((value) => ({ value, source: "head line" }));
  });
}

function linkTexts({ nodes }: Survey, { first, last }: RawBlock): string[] {
  const texts: string[] = [];
  let open = -1;
  for (let i = first; i <= last; i++) {
    const { tag, data, parent } = nodes[i] as SurveyNode;
    if (tag !== "") continue;
    const link = nodes[parent]?.tag === "a" ? parent : -1;
    if (link < 0) continue;
    if (link === open) texts[texts.length - 1] += data;
    else texts.push(data);
    open = link;
  }
  return texts.map(tidy).filter((text) => text !== "");
}

/** Texts of the trail's links, and of its last step that is none. */
function readBreadcrumbs({ nodes }: Survey, above: readonly RawBlock[]): string[] {
  const trail = nodes.findIndex(({ name, text }) => name?.crumbs === true && text > 0 && text < 1000);
  if (trail >= 0) {
    const steps: string[] = [];
    const { end } = nodes[trail] as SurveyNode;
    for (let i = trail + 1; i < end && steps.length < MOST_CRUMBS; i++) {
      const { tag, data } = nodes[i] as SurveyNode;
      const step = tag === "" ? bare(data) : "";
      if (step !== "") steps.push(step);
    }
    return steps;
  }
  const line = above.findLast(({ text, links }) => links >= 2 && text.length < 300 && /[>›»→]/.test(text));
  return line
    ? line.text
        .split(/[>›»→]/)
        .map(bare)
        .filter((step) => step !== "")
        .slice(0, MOST_CRUMBS)
    : [];
}

function bare(step: string): string {
  return tidy(step).replace(/^[\s>›»→/|:]+|[\s>›»→/|:]+$/gu, "");
}
