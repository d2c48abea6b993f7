#!/usr/bin/env node
/**
 * Packs a zip file anew, as small as its format allows: six languages of rules and of messages are nearly all of it.
 *
 *   node scripts/repack.mjs FILE [--usual]     `--usual`: with the usual coding, which is quick
 */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { deflateRawSync } from "node:zlib";
import zopfli from "@gfx/zopfli";
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from "@zip.js/zip.js";

/** Rounds of the search for the shortest coding; more of them gain less than a thousandth. */
const ROUNDS = 5;

/** The first day that the format knows. It has no time zone: what is written are these figures. */
const DATE = new Date(1980, 0, 1);

/**
 * Replaces the file by one with the same entries, by their names and with one date, so that the same sources give the same bytes whenever they are built.
 * @param {string} file
 * @param {{small?: boolean}} options `small`, the default, takes a minute for what is shipped; without it the coding is the usual one
 * @throws when it is no zip file, or when what was packed is not what comes out again
 */
export async function repack(file, { small = true } = {}) {
  const before = (await entriesOf(readFileSync(file))).sort((a, b) => (a.entry.filename < b.entry.filename ? -1 : 1));
  const made = new ZipWriter(new Uint8ArrayWriter(), {
    extendedTimestamp: false,
    keepOrder: true,
    useWebWorkers: false,
  });
  for (const { entry, data } of before) {
    const packed = small
      ? await zopfli.deflateAsync(data, { numiterations: ROUNDS })
      : new Uint8Array(deflateRawSync(data, { level: 9 }));
    await made.add(entry.filename, new Uint8ArrayReader(packed), {
      passThrough: true,
      compressionMethod: 8,
      uncompressedSize: data.length,
      crc32: entry.signature,
      lastModDate: DATE,
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [file, usual] = process.argv.slice(2);
  await repack(file, { small: usual !== "--usual" });
}
