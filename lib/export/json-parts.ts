/**
 * Takes a JSON object that comes in pieces apart at its top level, so that a file of any size is read with no more in memory than one
 * part: the values of its keys, and of those that are lists their elements, each as text for `JSON.parse`.
 */
export interface JsonPart {
  readonly key: string;
  /** Number of the element in its list; null for a value that is no list. -1: the list has begun. */
  readonly element: number | null;
  /** Null where it was longer than `longest` units and was dropped. */
  readonly text: string | null;
}

export interface JsonParts {
  /** The parts that are whole now. */
  push(piece: string): readonly JsonPart[];
  /** "end": the object is closed. "broken": this is no JSON object, or not any more. "open": more is to come. */
  readonly state: "open" | "end" | "broken";
  /** Whether something of a part has come that is not whole yet. */
  readonly isInPart: boolean;
}

const [QUOTE, BACKSLASH, COMMA, COLON] = ['"', "\\", ",", ":"].map((char) => char.charCodeAt(0)) as [
  ...[number, number, number, number],
];
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = ["{", "}", "[", "]"].map((char) => char.charCodeAt(0)) as [
  ...[number, number, number, number],
];

/** Before the object stands white space, if anything: no character above this. */
const SPACE = 32;

export function jsonParts(longest: number): JsonParts {
  let state: JsonParts["state"] = "open";
  let depth = 0;
  let isInString = false;
  let isEscaped = false;
  /** The part so far, of earlier pieces; null: it was too long. */
  let held: string | null = "";
  let key: string | null = null;
  /** Number of the next element; null outside lists. */
  let element: number | null = null;

  const hold = (text: string): void => {
    held = held === null || held.length + text.length > longest ? null : held + text;
  };
  const taken = (): string | null => {
    const text = held;
    held = "";
    return text;
  };

  const push = (piece: string): readonly JsonPart[] => {
    const parts: JsonPart[] = [];
    /** Where in the piece what is not held yet begins. */
    let from = 0;
    const end = (text: string | null): void => {
      if (key === null || text?.trim() === "") return;
      parts.push({ key, element: element === null ? null : element++, text });
    };
    for (let at = 0; at < piece.length && state === "open"; at++) {
      if (isInString) {
        at = afterString(piece, at);
        continue;
      }
      const char = piece.charCodeAt(at);
      const base = element === null ? 1 : 2;
      if (depth === 0 && char !== OPEN && char > SPACE) state = "broken";
      else if (char === QUOTE) isInString = true;
      else if (char === OPEN || char === OPEN_LIST) {
        if (depth === 0) {
          taken();
          from = at + 1;
        } else if (
          depth === 1 &&
          char === OPEN_LIST &&
          key !== null &&
          `${held}${piece.slice(from, at)}`.trim() === ""
        ) {
          taken();
          parts.push({ key, element: -1, text: "" });
          element = 0;
          from = at + 1;
        }
        depth++;
      } else if (char === CLOSE || char === CLOSE_LIST) {
        if (depth === base) {
          if ((char === CLOSE_LIST) !== (element !== null)) {
            state = "broken";
            break;
          }
          hold(piece.slice(from, at));
          end(taken());
          from = at + 1;
          if (element === null) state = "end";
          else {
            element = null;
            key = null;
          }
        }
        depth--;
      } else if (char === COMMA && depth === base) {
        hold(piece.slice(from, at));
        end(taken());
        from = at + 1;
        if (element === null) key = null;
      } else if (char === COLON && depth === 1 && key === null) {
        hold(piece.slice(from, at));
        key = keyOf(taken());
        if (key === null) state = "broken";
        from = at + 1;
      }
    }
    if (state === "open") hold(piece.slice(from));
    return parts;
  };

  /** The index of the quotation mark that ends the string, else of the piece's last character. */
  const afterString = (piece: string, from: number): number => {
    let at = from;
    if (isEscaped) {
      isEscaped = false;
      at++;
    }
    for (;;) {
      const quote = piece.indexOf('"', at);
      const stop = quote === -1 ? piece.length : quote;
      let slashes = 0;
      while (stop - slashes > at && piece.charCodeAt(stop - slashes - 1) === BACKSLASH) slashes++;
      if (quote === -1) {
        isEscaped = slashes % 2 === 1;
        return piece.length - 1;
      }
      if (slashes % 2 === 0) {
        isInString = false;
        return quote;
      }
      at = quote + 1;
    }
  };

  return {
    push,
    get state() {
      return state;
    },
    get isInPart() {
      return state === "open" && (held === null || held.trim() !== "");
    },
  };
}

function keyOf(text: string | null): string | null {
  try {
    const key: unknown = JSON.parse(text ?? "");
    return typeof key === "string" ? key : null;
  } catch {
    return null;
  }
}
