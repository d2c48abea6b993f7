import type { Fact, ReleaseKind } from "../../model";
import type { FoundExchange, FoundSet, FoundStatement, Person, Turn, Voice } from "../findings";
import type { Reading } from "../reading";

/** Finds whose own words the body is. */
export function findVoice(
  _reading: Reading,
  _people: readonly Person[],
  _facts: { readonly kind: ReleaseKind; readonly title: Fact<string> | null },
): Voice {
  return { author: null };
}

/** Whose points each set is: the person who makes them, or null. */
export function attributeSets(
  _reading: Reading,
  _sets: readonly FoundSet[],
  _evidence: {
    readonly people: readonly Person[];
    readonly turns: readonly Turn[];
    readonly statements: readonly FoundStatement[];
    readonly voice: Voice;
  },
): ReadonlyMap<FoundSet, Person | null> {
  return new Map();
}

/** Everybody to whom words are attributed, in the order of the page. */
export function chooseSpeakers(
  _reading: Reading,
  evidence: {
    readonly people: readonly Person[];
    readonly turns: readonly Turn[];
    readonly statements: readonly FoundStatement[];
    readonly exchanges: readonly FoundExchange[];
    readonly owners: ReadonlyMap<FoundSet, Person | null>;
    readonly voice: Voice;
  },
): readonly Person[] {
  return evidence.people;
}
