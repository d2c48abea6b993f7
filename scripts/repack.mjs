/** Packs a zip file anew, as small as its format allows: six languages of rules and of messages are nearly all of it. */

import { readFileSync, writeFileSync } from "node:fs";
import zopfli from "@gfx/zopfli";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";

/** Rounds of the search for the shortest coding; more of them gain less than a thousandth. */
const ROUNDS = 5;

/**
 * Replaces the file by one with the same entries, in the same order, with the same dates.
 * @param {string} file
 * @throws when it is no zip file, or when what was packed is not what comes out again
 */
export async function repack(file) {
  const before = await entriesOf(readFileSync(file));
  const made = new ZipWriter(new Uint8ArrayWriter(), {
    extendedTimestamp: false,
    keepOrder: true,
    useWebWorkers: false,
  });
  for (const { entry, data } of before) {
    const packed = await zopfli.deflateAsync(data, { numiterations: ROUNDS });
    await made.add(entry.filename, new Uint8ArrayReader(packed), {
      passThrough: true,
      compressionMethod: 8,
      uncompressedSize: data.length,
      crc32: entry.signature,
      lastModDate: entry.lastModDate,
    });
  }
  const bytes = await made.close();
  const after = await entriesOf(bytes);
  if (after.length !== before.length || after.some(({ data }, i) => Buffer.compare(data, before[i].data) !== 0))
    throw new Error(`${file} is not the same after it was packed anew`);
  writeFileSync(file, bytes);
}

async function entriesOf(bytes) {
  const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(bytes)), {
    useWebWorkers: false,
    checkSignature: true,
  });
  const files = (await reader.getEntries()).filter((entry) => !entry.directory);
  const read = [];
  for (const entry of files) read.push({ entry, data: await entry.getData(new Uint8ArrayWriter()) });
  await reader.close();
  return read;
}
