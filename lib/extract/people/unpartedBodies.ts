import type { LanguagePack } from "../../langs/pack";
import type { Span } from "../../model";
import { foldPhrase } from "../../text/fold";
import type { Reading } from "../reading";
import type { Token } from "./unpartedLetters";
import { Sense } from "./vocabulary";

/** A token, or a name with its parts. Folded positions. */
export type Piece = Token & { readonly parts: readonly Span[] | null; readonly familyFirst: boolean };

/** Longest name of a body before the word for what it is, in letters. */
const LONGEST = 12;

/** Senses of the words that may stand in the name of a body. */
const OWN = Sense.place | Sense.body | Sense.portfolio | Sense.officeModifier;
/** Senses that end it to the left. */
const NOT_OWN = Sense.says | Sense.between | Sense.notBeforeSubject | Sense.and | Sense.common | Sense.honorific;

/**
 * The names of bodies that no list knows, before the office that is held there: the word for the kind of body (大学) or the
 * letter that the office repeats (图书馆|馆长) shows them; they go back to a sign or a known word of another kind.
 * True: 亚典耀大学校长罗伯托 → 亚典耀大学|校长. False: 近日国会议长 (国会 needs no name before it).
 * Cost: linear in the pieces.
 */
export function withNamedBodies({ pack, folded }: Reading, pieces: Piece[]): Piece[] {
  const kinds = kindsOf(pack);
  if (kinds.size === 0) return pieces;
  pieces.forEach((office, k) => {
    if ((office.senses & Sense.officeHead) === 0) return;
    const body = pieces[k - 1];
    if (!body || body.parts || body.to !== office.from || office.to - office.from < 2) return;
    const words = folded.text.slice(body.from, body.to);
    // 图书馆|馆长; 基加利|市|市长
    const repeats =
      body.senses === 0 &&
      words.endsWith(folded.text.charAt(office.from)) &&
      (words.length > 1 || (k > 1 && belongs(pieces, k - 1)));
    if (!repeats && !kinds.has(words)) return;
    let first = k - 1;
    while (first > 0 && belongs(pieces, first) && office.from - (pieces[first - 1] as Piece).from <= LONGEST) first--;
    for (let i = first; i < k; i++) {
      const piece = pieces[i] as Piece;
      if (piece.senses === 0) pieces[i] = { ...piece, senses: Sense.body };
    }
  });
  return pieces;
}

/** Whether the piece before one is of the same name. */
function belongs(pieces: readonly Piece[], at: number): boolean {
  const before = pieces[at - 1] as Piece;
  if (before.parts || before.to !== (pieces[at] as Piece).from) return false;
  if (before.senses === 0) return before.to - before.from > 1;
  return (before.senses & OWN) !== 0 && (before.senses & NOT_OWN) === 0;
}

const known = new WeakMap<LanguagePack, ReadonlySet<string>>();
function kindsOf(pack: LanguagePack): ReadonlySet<string> {
  let kinds = known.get(pack);
  if (!kinds) {
    kinds = new Set((pack.people.namedBodies ?? []).map((word) => foldPhrase(word, pack.fold)));
    known.set(pack, kinds);
  }
  return kinds;
}
