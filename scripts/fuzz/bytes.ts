/** Text in the encodings of old pages. Node decodes them and encodes none: the tables are made by decoding everything once. */

export const ENCODINGS = ["utf-8", "utf-16le", "gb18030", "big5", "windows-1251", "windows-1256"] as const;
export type Encoding = (typeof ENCODINGS)[number];

const tables = new Map<Encoding, ReadonlyMap<string, readonly number[]>>();

/** The bytes of `text`; "?" for what the encoding does not have. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-16le") return new Uint8Array(Buffer.from(`\ufeff${text}`, "utf16le"));
  const table = tables.get(encoding) ?? tableOf(encoding);
  tables.set(encoding, table);
  return Uint8Array.from(
    Array.from(text).flatMap((letter) => {
      const unit = letter.charCodeAt(0);
      return unit < 0x80 ? [unit] : (table.get(letter) ?? [0x3f]);
    }),
  );
}

/** One byte each from 0x80 on, and of the Chinese encodings all pairs. */
function tableOf(encoding: Encoding): ReadonlyMap<string, readonly number[]> {
  const table = new Map<string, readonly number[]>();
  const decoder = new TextDecoder(encoding, { fatal: true });
  const add = (...bytes: number[]): void => {
    try {
      const letter = decoder.decode(Uint8Array.from(bytes));
      if (!table.has(letter)) table.set(letter, bytes);
    } catch {
      // Stands for nothing.
    }
  };
  const isPaired = encoding === "gb18030" || encoding === "big5";
  for (let lead = 0x80; lead <= 0xff; lead++)
    if (!isPaired) add(lead);
    else for (let trail = 0x40; trail <= 0xfe; trail++) add(lead, trail);
  return table;
}
