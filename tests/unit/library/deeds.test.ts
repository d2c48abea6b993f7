import { beforeEach, describe, expect, it } from "vitest";
import { makeWords } from "../../../components/words";
import {
  correcting,
  deleting,
  extracting,
  extractOf,
  forgettingSearch,
  keepingSearch,
  merging,
  noting,
  tagging,
} from "../../../entrypoints/library/editing";
import type { Deed } from "../../../entrypoints/library/use-deeds";
import type { Library } from "../../../lib/library/library";
import { release } from "../records";
import { AT, emptyLibrary, LATER } from "./stores";

const words = makeWords((key) => key);
const URLS = ["https://a.example/1", "https://b.example/1", "https://c.example/1"] as const;
let library: Library;
let ids: string[];
let extract: string;

beforeEach(async () => {
  ({ library } = await emptyLibrary());
  ids = [];
  for (const url of URLS) ids.push((await library.save(release({ url, title: "Talks" }), AT)).id);
  await library.edit(ids[0] ?? "", { tags: ["one"], note: "Before." });
  await library.edit(ids[1] ?? "", { tags: ["two"], note: "Other.", corrections: { title: "Right" } });
  const record = release({ url: URLS[0], title: "Talks" });
  extract = (await library.saveExtract(extractOf(record, { from: 0, to: 5 }, { kind: "body" }, null), AT)).id;
  await library.saveSearch("harbours", "/?q=harbours", AT);
});

/** Everything that a reader could see. */
async function state(): Promise<unknown> {
  const releases = [...(await library.exportAll())].sort((a, b) => (a.url < b.url ? -1 : 1));
  const extracts = [...(await library.extracts()), ...(await library.extracts("bin"))];
  return { releases, extracts, searches: await library.savedSearches() };
}

const record = release({ url: URLS[1], title: "Talks" });
const summaries = async () => (await library.list()).filter(({ id }) => ids.includes(id));

/** Each deed that can be taken back; made when the library is there. */
const DEEDS: readonly (readonly [name: string, make: () => Deed | null | Promise<Deed | null>])[] = [
  [
    "a tag given to some that have it and some that do not",
    async () => tagging(library, await summaries(), { add: "one" }, words),
  ],
  ["a tag taken from all", async () => tagging(library, await summaries(), { remove: "two" }, words)],
  ["a field put right", () => correcting(library, ids[0] ?? "", { title: "Right", published: null }, words)],
  ["corrections taken back", () => correcting(library, ids[1] ?? "", {}, words)],
  ["a note", () => noting(library, ids[0] ?? "", "Before.", "After.")],
  [
    "releases and extracts put into the bin",
    () => deleting(library, [ids[0] ?? "", ids[2] ?? "", extract], LATER, "", words),
  ],
  [
    "words kept",
    () => extracting(library, extractOf(record, { from: 0, to: 4 }, { kind: "body" }, null), LATER, words),
  ],
  ["three made one", () => merging(library, [ids], LATER, words)],
  ["a search kept", () => keepingSearch(library, "talks", "/?q=talks", LATER, [], words)],
  [
    "a search kept under a name that another had",
    async () => keepingSearch(library, "harbours", "/?q=ports", LATER, await library.savedSearches(), words),
  ],
  [
    "a search forgotten",
    async () => {
      const [search] = await library.savedSearches();
      return search === undefined ? null : forgettingSearch(library, search, words);
    },
  ],
];

describe("what a reader does", () => {
  it.each(DEEDS)("%s: is taken back whole, and done again the same", async (_, make) => {
    const before = await state();
    const deed = await make();
    await deed?.act();
    const after = await state();
    expect(after).not.toEqual(before);
    await deed?.undo();
    expect(visible(await state())).toEqual(visible(before));
    await deed?.act();
    expect(visible(await state())).toEqual(visible(after));
  });

  it("is no deed where a tag changes nothing", async () => {
    expect(tagging(library, await summaries(), { remove: "none" }, words)).toBeNull();
  });

  it("takes back only what it moved: what lay in the bin before stays there", async () => {
    await library.moveToBin(ids[2] ?? "", AT);
    const deed = deleting(library, ids, LATER, "", words);
    await deed.act();
    await deed.undo();
    expect((await library.list("bin")).map(({ id }) => id)).toEqual([ids[2]]);
  });
});

/** Without what was new and lies in the bin for having been taken back. */
function visible(found: unknown): unknown {
  const { extracts, ...rest } = found as { extracts: readonly { deletedAt: string | null }[] };
  return { ...rest, extracts: extracts.filter(({ deletedAt }) => deletedAt === null) };
}
