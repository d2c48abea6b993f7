import type { Span } from "../../model";
import { trimSpan } from "../../text/span";
import type { Reading } from "../reading";
import type { Neighbourhood, Subject } from "./subjects";
import { Sense } from "./vocabulary";
import { has } from "./wordKinds";
import type { Word } from "./words";

/** Words before a verb among which its subject is sought: a long sentence has some hundred. */
const FARTHEST = 160;

/**
 * The subject of a verb that ends its sentence: the nearest person, several or pronoun before it with a particle of the subject
 * behind; `last` is that particle. Null where none has one.
 * True: 岩屋大臣|から|、…旨述べました. False: 岩屋大臣への謝意を述べました (no particle of the subject).
 */
export function subjectWithParticle(
  near: Neighbourhood,
  start: number,
  verb: number,
): (Subject & { last: number }) | null {
  const { list } = near.words;
  const least = Math.max(start, verb - FARTHEST);
  for (let k = verb - 1; k > least; k--) {
    const particle = list[k] as Word;
    if (particle.gap !== "space" || !has(particle, Sense.between)) continue;
    const reference = near.endingAt.get(k - 1);
    if (reference && reference.first >= start)
      return { kind: "person", person: reference.person, first: reference.first, last: k };
    const before = list[k - 1] as Word;
    if (has(before, Sense.group)) return { kind: "group", first: k - 1, last: k };
    if (has(before, Sense.person)) return { kind: "pronoun", first: k - 1, last: k };
    if (has(before, Sense.self | Sense.selves)) return null;
  }
  return null;
}

/** What stands between the subject's particle and the verb: the words reported. Null for none. */
export function contentBetween({ text }: Reading, near: Neighbourhood, particle: number, verb: number): Span | null {
  const { list } = near.words;
  const from = (list[particle] as Word).to;
  const to = (list[verb] as Word).from;
  const comma = /^[、，,\s]+/u.exec(text.slice(from, to))?.[0].length ?? 0;
  return from + comma < to ? trimSpan(text, { from: from + comma, to }) : null;
}
