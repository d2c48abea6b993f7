/** States by their English names, as the United Nations' pages write them in addresses and titles. */
import type { PageText } from "../model";
import { bodyIds, bodyOf } from "./bodies";
import { foldName } from "./names";

/** The platform's address parser; the pure folders compile without the DOM's types. */
declare const URL: { new (address: string): { readonly pathname: string } };

/** Where the United Nations' name is not the one that dictionaries give. */
const UN_NAMES: readonly (readonly [name: string, country: string])[] = [
  ["united states of america", "US"],
  ["russian federation", "RU"],
  ["republic of korea", "KR"],
  ["democratic people s republic of korea", "KP"],
  ["iran islamic republic of", "IR"],
  ["syrian arab republic", "SY"],
  ["viet nam", "VN"],
  ["lao people s democratic republic", "LA"],
  ["united republic of tanzania", "TZ"],
  ["bolivia plurinational state of", "BO"],
  ["venezuela bolivarian republic of", "VE"],
  ["republic of moldova", "MD"],
  ["united kingdom of great britain and northern ireland", "GB"],
  ["cabo verde", "CV"],
  ["cote d ivoire", "CI"],
  ["czech republic", "CZ"],
  ["turkey", "TR"],
  ["turkiye", "TR"],
  ["holy see", "VA"],
  ["state of palestine", "PS"],
  ["brunei darussalam", "BN"],
  ["micronesia federated states of", "FM"],
  ["netherlands kingdom of the", "NL"],
  ["democratic republic of the congo", "CD"],
  ["congo", "CG"],
  ["myanmar", "MM"],
];

let states: ReadonlyMap<string, string> | null = null;

function stateNames(): ReadonlyMap<string, string> {
  if (states === null) {
    const english = new Intl.DisplayNames("en", { type: "region" });
    const countries = new Set([...bodyIds()].map((id) => bodyOf(id).country).filter((country) => country !== null));
    const named = [...countries].map((country) => [bare(english.of(country) ?? country), country] as const);
    states = new Map([...named, ...UN_NAMES]);
  }
  return states;
}

/** Comparison form without accents: addresses have none. */
function bare(name: string): string {
  return foldName(name.normalize("NFD").replace(/\p{M}+/gu, ""));
}

/**
 * ISO code of the state that the page's address ends with ("/en/79/india") or its title begins with ("INDIA STATEMENT"), or null.
 * False: "A word on India", which is about it.
 */
export function stateNamed(page: PageText): string | null {
  const last = lastSegment(page.url);
  const byAddress = last === null ? undefined : stateNames().get(last);
  if (byAddress !== undefined) return byAddress;
  const title = page.blocks.find(({ kind }) => kind === "title");
  const words = title === undefined ? [] : bare(page.text.slice(title.from, title.to)).split(" ");
  for (let count = Math.min(words.length, 8); count > 0; count--) {
    const state = stateNames().get(words.slice(0, count).join(" "));
    if (state !== undefined) return state;
  }
  return null;
}

function lastSegment(address: string): string | null {
  try {
    const segment = new URL(address).pathname.split("/").findLast((part) => part !== "");
    return segment === undefined ? null : bare(decodeURIComponent(segment).replaceAll("-", " "));
  } catch {
    return null;
  }
}
