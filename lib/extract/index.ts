import type { Issuer, PageText, ReleaseRecord } from "../model";
import { assemble } from "./assemble";
import { findDatesAndPlace } from "./dates/dates";
import { findKind } from "./detect/kind";
import { findLanguage } from "./detect/language";
import { judgeRelease } from "./detect/release";
import { findTitle } from "./detect/title";
import { findPeople } from "./people/people";
import { attributeSets, chooseSpeakers, completeAnswers, findVoice } from "./people/speakers";
import { findStatements } from "./people/statements";
import { findSets } from "./points/sets";
import { openReading } from "./reading";
import { assignTurns, findExchanges, findTurns } from "./turns/turns";

/** What the caller knows and the page does not say. */
export interface ExtractContext {
  /** ISO instant of the reading. */
  readonly readAt: string;
  /** The body whose site the address belongs to, or null. */
  readonly issuer: Issuer | null;
  /** Where the site's entry in the registry puts the release in other languages. */
  readonly proposedVersions?: readonly { readonly lang: string; readonly url: string }[];
  /** Whether the address is one of the site's lists, by its registry entry. */
  readonly isListAddress?: boolean;
  /** Whether the address is that of a release, by its registry entry. */
  readonly isReleaseAddress?: boolean;
}

/**
 * Makes the record of one page. Pure: the same page and context give an equal record.
 * Cost: linear in the text. Throws nothing for any page; misuse of positions within is a `RangeError`.
 */
export function extractRecord(page: PageText, context: ExtractContext): ReleaseRecord {
  // 1. The language decides which words count, so it comes first.
  const { lang, dir } = findLanguage(page);
  // 2. Folded copy, sentences, blocks: looked at by all, changed by none.
  const reading = openReading(page, lang);
  const title = findTitle(reading);
  // 3. Turns before people: a label names its speaker and parts the voices of the text.
  const labelled = findTurns(reading);
  const people = findPeople(reading, labelled.found);
  const turns = assignTurns(reading, labelled.found, people.found);
  const exchanges = findExchanges(reading, turns);
  // 4. The kind needs the turns.
  const kind = findKind(reading, title, turns);
  const when = findDatesAndPlace(reading, title, kind);
  // 5. Points within one voice: a change of speaker ends an item.
  const sets = findSets(reading, turns);
  const statements = findStatements(reading, people, turns);
  const voice = findVoice(reading, people, turns, { kind, title, statements: statements.found });
  // 6. Whose words the body is, whose points, and then: who counts as a speaker.
  const answered = completeAnswers(exchanges.found, voice);
  const owners = attributeSets(reading, sets.found, {
    people,
    turns,
    statements: statements.found,
    voice,
  });
  const speakers = chooseSpeakers(reading, {
    people: people.found,
    turns,
    statements: statements.found,
    exchanges: answered,
    owners,
    voice,
  });
  const release = judgeRelease(reading, {
    title,
    issuer: context.issuer,
    isListAddress: context.isListAddress ?? false,
    isReleaseAddress: context.isReleaseAddress ?? false,
    kind,
    points: sets.found.reduce((sum, set) => sum + set.items.length, 0),
    statements: statements.found.length,
    exchanges: exchanges.found.length,
    dated: when.published !== null,
  });
  // 7. Indexes, quotes, the law of the record.
  return assemble(reading, {
    context,
    lang,
    dir,
    release,
    kind,
    title,
    published: when.published,
    eventDate: when.eventDate,
    place: when.place,
    speakers,
    sets: sets.found,
    owners,
    statements: statements.found,
    exchanges: answered,
    notes: [...labelled.notes, ...people.notes, ...when.notes, ...sets.notes, ...statements.notes, ...exchanges.notes],
  });
}
