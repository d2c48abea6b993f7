import { beforeEach, describe, expect, it } from "vitest";
import type { Library } from "../../../lib/library/library";
import { type LibrarySearch, openSearch } from "../../../lib/library/search";
import { release } from "../records";
import { AT, emptyLibrary, LATER } from "./stores";

const SIX = [
  release({
    url: "https://mfa.example/en",
    title: "Workshop on Cyber Security Held",
    speakers: [{ name: "Qian Hongshan", role: "Assistant Foreign Minister" }],
    paragraphs: ["The Charter must be upheld. Sovereignty matters to all."],
    sets: [
      {
        announcement: "He made two points.",
        points: [{ thesis: "keep to dialogue." }, { thesis: "respect neutrality." }],
      },
    ],
  }),
  release({
    url: "https://mfa.example/ar",
    lang: "ar",
    title: "بيان صادر عن وزارة الخارجية",
    paragraphs: ["أوّلًا، احترام السِّيادة ووحدة الأراضي. الله الموفق."],
  }),
  release({
    url: "https://mfa.example/zh",
    lang: "zh",
    title: "外交部发言人主持例行记者会",
    paragraphs: ["双方同意推动构建人类命运共同体。中方坚持对话。"],
  }),
  release({
    url: "https://mfa.example/ru",
    lang: "ru",
    title: "О переговорах министров",
    paragraphs: ["Стороны подтвердили суверенитет и территориальную целостность. Всё ещё впереди."],
  }),
  release({
    url: "https://mfa.example/fr",
    lang: "fr",
    title: "Entretien avec son homologue",
    paragraphs: ["La souveraineté de l'Ukraine doit être respectée à l'école comme ailleurs."],
  }),
  release({
    url: "https://mfa.example/es",
    lang: "es",
    title: "Comunicado conjunto",
    paragraphs: ["El señor canciller defendió la soberanía de la región del Perú."],
  }),
];

let library: Library;
let search: LibrarySearch;
/** The releases that a query finds, in its order. */
const releases = async (query: string) => {
  const all = new Map((await library.list()).map((summary) => [summary.id, summary]));
  return (await search.search(query)).hits.map(({ id }) => all.get(id));
};
const found = async (query: string) => (await releases(query)).map((summary) => summary?.lang);

beforeEach(async () => {
  ({ library } = await emptyLibrary());
  for (const record of SIX) await library.save(record, AT);
  search = openSearch(library);
});

describe("searching in six languages", () => {
  it.each([
    ["charter", "en"],
    ["SOVEREIGN", "en"],
    ["qian", "en"],
    ["assistant minister", "en"],
    ["neutrality dialogue", "en"],
    ["السيادة", "ar"],
    ["سيادة", "ar"],
    ["اولا", "ar"],
    ["الاراضي", "ar"],
    ["وزاره", "ar"],
    ["命运共同体", "zh"],
    ["同体", "zh"],
    ["发言人", "zh"],
    ["体", "zh"],
    ["对话 共同体", "zh"],
    ["суверен", "ru"],
    ["СУВЕРЕНИТЕТ", "ru"],
    ["еще", "ru"],
    ["souverainete", "fr"],
    ["Ukraine", "fr"],
    ["ecole", "fr"],
    ["senor", "es"],
    ["soberania peru", "es"],
  ])("%s finds the release in %s", async (query, lang) => {
    expect(await found(query)).toEqual([lang]);
  });

  it.each([
    "treaty",
    "charter neutral zone",
    "له",
    "共同命运",
    "体同",
    "ерен",
    "vereign",
    "2017",
    "",
    "  …!",
    "<script>",
  ])("%j finds nothing", async (query) => {
    expect((await search.search(query)).hits).toEqual([]);
  });

  it("a word in the title or of a speaker weighs more than one in the text", async () => {
    await library.save(
      release({ url: "https://mfa.example/7", title: "Talks", paragraphs: ["A word on cyber security."] }),
      AT,
    );
    expect((await releases("cyber security")).map((summary) => summary?.title)).toEqual([
      "Workshop on Cyber Security Held",
      "Talks",
    ]);
  });
});

describe("a misspelt word", () => {
  it("is found by one letter, and it is said so", async () => {
    expect((await search.search("souvereignty")).near).toBe(true);
    expect(await found("souvereignty")).toEqual(["en"]);
    expect((await search.search("суверинитет")).near).toBe(true);
    expect(await found("суверинитет")).toEqual(["ru"]);
  });

  it.each([
    ["zovereignty", "en"],
    ["overeignty", "en"],
    ["ssovereignty", "en"],
    ["куверенитет", "ru"],
    ["hkraine", "fr"],
  ])("is found whichever letter it is, the first too: %s", async (query, lang) => {
    expect(await found(query)).toEqual([lang]);
  });

  it("is not looked for when the word as it is spelt is there", async () => {
    await library.save(release({ url: "https://mfa.example/8", title: "Chapter Seven", paragraphs: ["Words."] }), AT);
    const { near, hits } = await search.search("charter");
    expect([near, hits.length]).toEqual([false, 1]);
  });

  it.each(["Irak", "2O16", "对活"])("is not guessed when it is short, a number or Chinese: %s", async (query) => {
    await library.save(release({ url: "https://mfa.example/8", title: "Iran", paragraphs: ["Words."] }), AT);
    expect(await found(query)).toEqual([]);
  });
});

describe("a phrase", () => {
  it.each([
    ['"Charter must be upheld"', ["en"]],
    ["“must be” sovereignty", ["en"]],
    ["«территориальную целостность»", ["ru"]],
    ['"人类命运共同体"', ["zh"]],
    ['"命运共同"', ["zh"]],
    ['"احترام السيادة"', ["ar"]],
    ['"soberanía de la región', ["es"]],
    ['"Charter upheld"', []],
    ['"must be" suverenitet', []],
    ['"be must"', []],
    ['"人类共同体"', []],
    ['"charte"', []],
    ['"to to"', []],
    ['"to all workshop"', []],
    ['"cyber security held"', ["en"]],
    ['""', []],
  ])("is found where its words stand together: %s", async (query, langs) => {
    expect(await found(query)).toEqual(langs);
  });
});

describe("a phrase of the reader's own words", () => {
  it("is found in a title as it was put right and in a note, and not from one over to the other", async () => {
    const { id } = (await releases("charter"))[0] ?? { id: "" };
    await library.edit(id, { note: "Ask about Triton.", corrections: { title: "Talks on the seas" } });
    const phrases = ['"on the seas"', '"about triton"', '"seas ask"', '"to all talks"', '"all ask"'];
    expect(await Promise.all(phrases.map(found))).toEqual([["en"], ["en"], [], [], []]);
  });
});

describe("points alone", () => {
  it("are found with who made them, and not what is said elsewhere", async () => {
    const { hits, next } = await search.points("dialogue");
    expect(hits).toMatchObject([{ set: 0, item: 0, excerpt: { text: "keep to dialogue." }, speaker: null }]);
    expect(next).toBeNull();
    expect((await search.points("charter")).hits).toEqual([]);
    expect((await search.points("dialogue neutrality")).hits).toEqual([]);
    expect((await search.points("neutralety")).hits).toMatchObject([{ item: 1 }]);
    expect((await search.points('"respect neutrality"')).hits).toMatchObject([{ item: 1 }]);
    expect((await search.points('"neutrality respect"')).hits).toEqual([]);
    expect((await search.points("respect neutral")).hits).toMatchObject([{ item: 1 }]);
    expect((await search.points("dialogue dialogu")).hits).toMatchObject([{ item: 0 }]);
    expect((await search.points('neutrality "keep to"')).hits).toEqual([]);
    expect((await search.points("respect neutralety")).hits).toMatchObject([{ item: 1 }]);
    expect((await search.points("dialogue neutralety")).hits).toEqual([]);
    expect((await search.points(" ")).hits).toEqual([]);
  });

  it("name their speaker with the office, and go on where there are many", async () => {
    for (let number = 0; number < 40; number++)
      await library.save(
        release({
          url: `https://mfa.example/p${number}`,
          speakers: [{ name: "Anna Tarlenheim", role: "Foreign Minister" }],
          sets: [{ speaker: 0, points: [{ thesis: "open the seas." }, { thesis: "close the books." }] }],
        }),
        AT,
      );
    const first = await search.points("seas");
    expect(first.hits[0]).toMatchObject({ speaker: "Anna Tarlenheim", role: "Foreign Minister", item: 0 });
    const second = await search.points("seas", first.next ?? 0);
    expect([new Set([...first.hits, ...second.hits].map(({ id }) => id)).size, second.next]).toEqual([40, null]);
  });
});

describe("extracts and notes", () => {
  it("are found too, an extract by its words, its speaker and its note, outside the bin", async () => {
    const { url, lang, dir, textHash } = SIX[0] as (typeof SIX)[0];
    const saved = await library.saveExtract(
      {
        ...{ url, lang, dir, textHash, title: "Workshop", issuer: null, published: null, quote: "Neptune rises" },
        ...{ span: null, prefix: "", suffix: "", speaker: "Anna Tarlenheim", role: null, place: null },
      },
      AT,
    );
    await library.editExtract(saved.id, { note: "for chapter two" });
    for (const query of ["neptune", "tarlenheim", "chapter", '"neptune rises"', "neptyne"])
      expect((await search.search(query)).extracts).toEqual([saved.id]);
    expect((await search.search('"rises neptune"')).extracts).toEqual([]);
    await library.moveExtractToBin(saved.id, LATER);
    expect((await search.search("neptune")).extracts).toEqual([]);
    await library.restoreExtract(saved.id);
    await library.edit((await library.list())[0]?.id ?? "", { note: "Neptune is mentioned." });
    const { hits, extracts } = await search.search("neptune");
    expect([hits[0]?.excerpt?.text, extracts]).toEqual(["Neptune is mentioned.", [saved.id]]);
  });
});

describe("hits", () => {
  it.each([
    ["sovereignty", "Sovereignty matters to all.", ["Sovereignty"]],
    ["سيادة", "أوّلًا، احترام السِّيادة ووحدة الأراضي.", ["السِّيادة"]],
    ["命运共同体", "双方同意推动构建人类命运共同体。", ["命运共同体"]],
    ["ecole", "La souveraineté de l'Ukraine doit être respectée à l'école comme ailleurs.", ["école"]],
  ])("are shown in their sentence: %s", async (query, sentence, marked) => {
    const [hit] = (await search.search(query)).hits;
    expect(hit?.excerpt?.text).toBe(sentence);
    expect(hit?.excerpt?.marks.map(({ from, to }) => sentence.slice(from, to))).toEqual(marked);
  });

  it("beyond the number asked for have no sentence read", async () => {
    expect((await search.search("sovereignty", 0)).hits).toMatchObject([{ excerpt: null }]);
  });
});

describe("the index", () => {
  it("keeps up with what is saved, changed, put into the bin, taken out and removed", async () => {
    expect(await found("neptune")).toEqual([]);
    const { id } = await library.save(release({ url: "https://mfa.example/9", paragraphs: ["Neptune."] }), AT);
    expect(await found("neptune")).toEqual(["en"]);
    await library.save(release({ url: "https://mfa.example/9", paragraphs: ["Uranus."] }), LATER);
    expect([await found("neptune"), await found("uranus")]).toEqual([[], ["en"]]);
    await library.moveToBin(id, LATER);
    expect(await found("uranus")).toEqual([]);
    await library.restore(id);
    expect(await found("uranus")).toEqual(["en"]);
    await library.moveToBin(id, LATER);
    await library.emptyBin();
    expect(await found("uranus")).toEqual([]);
  });

  it("forgets what was put into the bin and removed between two searches", async () => {
    const { id } = await library.save(release({ url: "https://mfa.example/9", paragraphs: ["Neptune."] }), AT);
    expect(await found("neptune")).toEqual(["en"]);
    await library.moveToBin(id, LATER);
    await library.emptyBin();
    await library.save(release({ url: "https://mfa.example/10", paragraphs: ["Neptune again."] }), LATER);
    expect((await releases("neptune")).map((summary) => summary?.url)).toEqual(["https://mfa.example/10"]);
  });

  it("answers questions asked at the same time", async () => {
    expect(await Promise.all([found("charter"), found("суверен"), found("体")])).toEqual([["en"], ["ru"], ["zh"]]);
  });

  it("goes on after a search that failed", async () => {
    const failing = {
      ...library,
      indexRows: (): ReturnType<Library["indexRows"]> => Promise.reject(new Error("gone")),
    };
    const other = openSearch(failing);
    await expect(other.search("charter")).rejects.toThrow("gone");
    (failing as { indexRows: Library["indexRows"] }).indexRows = library.indexRows;
    expect((await other.search("charter")).hits).toHaveLength(1);
  });
});
