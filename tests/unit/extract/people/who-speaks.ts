import type { FoundSet, Person, Turn } from "../../../../lib/extract/findings";
import { findPeople } from "../../../../lib/extract/people/people";
import { attributeSets, chooseSpeakers, findVoice } from "../../../../lib/extract/people/speakers";
import { findStatements } from "../../../../lib/extract/people/statements";
import { openReading, type Reading } from "../../../../lib/extract/reading";
import type { ReleaseKind } from "../../../../lib/model";
import { type PageOptions, pageOf } from "../page-of";

export function read(lines: readonly string[], options: PageOptions = {}): Reading {
  return openReading(pageOf(lines, options), "en");
}

/** "Name | role" of a person, "Name" where there is no role. */
export function nameAndRole(person: Person): string {
  return person.role ? `${person.name.value} | ${person.role.value}` : person.name.value;
}

/** Everybody named in a page of plain lines. */
export function namedIn(lines: readonly string[], turns: readonly Turn[] = []): string[] {
  return findPeople(read(lines), turns).found.map(nameAndRole);
}

/** A title block as a fact, as the title's finder gives it. */
function titleOf(reading: Reading): { value: string; from: number; to: number; rule: string } | null {
  const block = reading.blocks.find((b) => b.kind === "title");
  return block
    ? { value: reading.text.slice(block.from, block.to), from: block.from, to: block.to, rule: "title block" }
    : null;
}

/** Everybody who speaks in a page of plain lines of a given kind, and who said what. */
export function speak(
  kind: ReleaseKind,
  lines: readonly string[],
  sets: (reading: Reading) => readonly FoundSet[] = () => [],
): {
  readonly speakers: string[];
  readonly author: string | null;
  /** "Name: words", "–: words" for words of nobody alone. */
  readonly said: string[];
  readonly owners: (string | null)[];
} {
  const reading = read(lines);
  const people = findPeople(reading, []);
  const statements = findStatements(reading, people, []).found;
  const voice = findVoice(reading, people, [], { kind, title: titleOf(reading), statements });
  const found = sets(reading);
  const owners = attributeSets(reading, found, { people, turns: [], statements, voice });
  const speakers = chooseSpeakers(reading, {
    people: people.found,
    turns: [],
    statements,
    exchanges: [],
    owners,
    voice,
  });
  return {
    speakers: speakers.map(nameAndRole),
    author: voice.author?.name.value ?? null,
    said: statements.map((s) => `${s.person?.name.value ?? "–"}: ${reading.text.slice(s.content.from, s.content.to)}`),
    owners: found.map((set) => owners.get(set)?.name.value ?? null),
  };
}
