import { utf8ToBytes } from "@noble/hashes/utils.js";

/** One file of an archive, deflated (RFC 1951), with what the archive says of it. */
export interface ZipEntry {
  readonly name: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly packed: Uint8Array;
}

/** Files that an archive without the extension for large ones can hold. */
const MOST_FILES = 0xffff;
const MOST_BYTES = 0xffffffff;

/**
 * A ZIP archive in pieces (PKWARE's APPNOTE 6.3.3, names in UTF-8): `add` gives what stands before and of a file, `end` the list of all.
 * Kept in memory are the names. The clock of all files is that of 1980: the same library gives the same bytes.
 * @throws RangeError for more files or bytes than the format holds.
 */
export function zipArchive(): { add(entry: ZipEntry): Uint8Array; end(): Uint8Array } {
  const listed: Uint8Array[] = [];
  let at = 0;
  return {
    add: ({ name, crc, size, packed }) => {
      if (listed.length >= MOST_FILES) throw new RangeError(`${listed.length + 1} files of at most ${MOST_FILES}`);
      const facts = [
        [2, 20],
        [2, UTF8],
        [2, DEFLATED],
        ...MIDNIGHT_1980,
        [4, crc],
        [4, packed.length],
        [4, size],
      ] as const;
      const head = [...facts, [2, name.length], [2, 0]] as const;
      listed.push(bytes([[4, 0x02014b50], [2, 20], ...head, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]], name));
      const piece = bytes([[4, 0x04034b50], ...head], name, packed);
      at += piece.length;
      if (at > MOST_BYTES) throw new RangeError(`${at} bytes of at most ${MOST_BYTES}`);
      return piece;
    },
    end: () => {
      const size = listed.reduce((sum, { length }) => sum + length, 0);
      const count = listed.length;
      return bytes(
        [],
        ...listed,
        bytes([
          [4, 0x06054b50],
          [2, 0],
          [2, 0],
          [2, count],
          [2, count],
          [4, size],
          [4, at],
          [2, 0],
        ]),
      );
    },
  };
}

/** A file's entry. `deflate` packs by RFC 1951, as `CompressionStream("deflate-raw")` does. */
export async function zipEntry(
  name: string,
  text: string,
  deflate: (bytes: Uint8Array) => Promise<Uint8Array>,
): Promise<ZipEntry> {
  const content = utf8ToBytes(text);
  return { name: utf8ToBytes(name), crc: crc32(content), size: content.length, packed: await deflate(content) };
}

const UTF8 = 0x0800;
const DEFLATED = 8;
/** Time 0:00, 1 January 1980, as the format counts. */
const MIDNIGHT_1980 = [
  [2, 0],
  [2, 33],
] as const;

/** Numbers of so many bytes, the lowest first, and what follows them. */
function bytes(
  numbers: readonly (readonly [size: number, value: number])[],
  ...tail: readonly Uint8Array[]
): Uint8Array {
  const head = numbers.flatMap(([size, value]) => Array.from({ length: size }, (_, at) => (value >>> (8 * at)) & 255));
  const whole = new Uint8Array(head.length + tail.reduce((sum, { length }) => sum + length, 0));
  whole.set(head);
  let at = head.length;
  for (const part of tail) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** ISO 3309, the polynomial 0xEDB88320. */
function crc32(content: Uint8Array): number {
  let crc = -1;
  for (const byte of content) crc = (crc >>> 8) ^ (TABLE[(crc ^ byte) & 255] ?? 0);
  return ~crc >>> 0;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});
