import { describe, expect, test } from "vitest";
import { FILES, jsonOf, SOURCES, textOf } from "./sources";

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const LOCALES = FILES.filter((file) => /^public\/_locales\/[^/]+\/messages\.json$/.test(file));
const ENGLISH = "public/_locales/en/messages.json";
const english = jsonOf<Messages>(ENGLISH);
const keys = Object.keys(english);
const OTHERS = LOCALES.filter((file) => file !== ENGLISH);

/** Names of the messages with plural forms: English has "_one" of each, and of nothing else. */
const PLURALS = keys.filter((key) => key.endsWith("_one")).map((key) => key.slice(0, -"_one".length));
const CATEGORIES = ["zero", "one", "two", "few", "many", "other"] as const;

/** What other languages write as English does; of the keyboard, what stands on the keys sold there. Whatever else is identical was forgotten. */
const THE_SAME: ReadonlySet<string> = new Set([
  "Readout",
  "Points",
  "$1 point",
  "$1 points",
  "Question",
  "Actions",
  "Sites",
  "Enter",
  "Delete",
]);

/** The script that every sentence of a locale has letters of. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  ru: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

function folderOf(file: string): string {
  return file.split("/").at(-2) ?? "";
}

/** The name that code gives, of a message or of one of its plural forms; and which form it is. */
function partsOf(key: string): readonly [name: string, form: string | null] {
  for (const form of CATEGORIES) {
    const name = key.slice(0, -form.length - 1);
    if (key.endsWith(`_${form}`) && PLURALS.includes(name)) return [name, form];
  }
  return [key, null];
}

function placeholdersOf(text = ""): readonly string[] {
  return [...new Set(text.match(/\$\d/g) ?? [])].sort();
}

/** Whether a form stands for one number only ("two" in Arabic, not "one" in Russian: 21), which it can then name by itself. */
function isOneNumber(rules: Intl.PluralRules, form: string | null): boolean {
  return (
    form !== null && Array.from({ length: 200 }, (_, n) => rules.select(n)).filter((each) => each === form).length === 1
  );
}

describe("the interface's messages", () => {
  test("are there in the languages of the United Nations", () => {
    expect(LOCALES.map(folderOf).sort()).toEqual(["ar", "en", "es", "fr", "ru", "zh_CN"]);
  });

  test("each is used somewhere", () => {
    const code = [...SOURCES, "wxt.config.ts"].map(textOf).join("\n");
    // A key that is put together (`kind_${kind}`) is used when its beginning stands before "${".
    const beginnings = [...code.matchAll(/`([a-z_]+)\$\{/g)].map(([, beginning]) => beginning ?? "");
    const isUsed = (key: string) =>
      [key, partsOf(key)[0]].some((each) => code.includes(`"${each}"`) || code.includes(`__MSG_${each}__`)) ||
      beginnings.some((beginning) => key.startsWith(beginning));
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test("each is there for plain text: no markup, no empty sentence, placeholders from $1 on", () => {
    const wrong = keys.filter((key) => {
      const { message } = english[key] ?? { message: "" };
      const numbers = placeholdersOf(message).map((each) => Number(each.slice(1)));
      return message.trim() === "" || /<\/?[a-z]/i.test(message) || numbers.some((number, at) => number !== at + 1);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(LOCALES)("%s", (file) => {
  const messages = jsonOf<Messages>(file);
  const tag = messages.locale?.message ?? "";
  const rules = new Intl.PluralRules(tag);
  const entries = Object.entries(messages).map(([key, { message }]) => [key, message] as const);

  test("says which language it is", () => {
    const [language, region] = folderOf(file).split("_");
    expect(tag.startsWith(region === undefined ? (language ?? "") : `${language}-${region}`)).toBe(true);
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag]);
  });

  test("has every message, and none besides", () => {
    const names = (all: readonly string[]) => [...new Set(all.map((key) => partsOf(key)[0]))].sort();
    expect(names(Object.keys(messages))).toEqual(names(keys));
  });

  test("has every plural form of its language, and no other", () => {
    const wanted = [...rules.resolvedOptions().pluralCategories].sort();
    const wrong = PLURALS.filter((name) => {
      const forms = CATEGORIES.filter((form) => `${name}_${form}` in messages).sort();
      return forms.join() !== wanted.join();
    });
    expect(wrong).toEqual([]);
  });

  test("has the English placeholders; the count can be left out only where the form says it", () => {
    const differing = entries.filter(([key, message]) => {
      const [name, form] = partsOf(key);
      const wanted = placeholdersOf((english[key] ?? english[`${name}_other`])?.message);
      const given = placeholdersOf(message);
      const sayable = isOneNumber(rules, form) ? wanted.filter((each) => each !== "$1") : wanted;
      return given.join() !== wanted.join() && given.join() !== sayable.join();
    });
    expect(differing).toEqual([]);
  });

  test("is plain text without blanks at its ends, and quotes and dots as they are printed", () => {
    expect(
      entries.filter(
        ([, message]) => message !== message.trim() || message === "" || /<\/?[a-z]|"|\.\.\./i.test(message),
      ),
    ).toEqual([]);
  });

  test("is within what the stores take: 45 units for the name, 132 for the description", () => {
    expect(messages.name?.message.length).toBeLessThanOrEqual(45);
    expect(messages.description?.message.length).toBeLessThanOrEqual(132);
  });
});

describe.each(OTHERS)("%s", (file) => {
  const messages = jsonOf<Messages>(file);
  const entries = Object.entries(messages).filter(([key]) => key !== "locale" && key !== "name");

  test("is translated", () => {
    const forgotten = entries.filter(([key, { message }]) => {
      const inEnglish = english[key] ?? english[`${partsOf(key)[0]}_other`];
      return message === inEnglish?.message && !THE_SAME.has(message);
    });
    expect(forgotten.map(([key]) => key)).toEqual([]);
  });

  test("is written in its own script", () => {
    const script = SCRIPTS[folderOf(file).split("_")[0] ?? ""] ?? /\p{Script=Latin}/u;
    expect(
      entries.filter(([, { message }]) => !script.test(message) && !THE_SAME.has(message)).map(([key]) => key),
    ).toEqual([]);
  });

  test("has an unbreaking blank before high marks, and within its quotation marks, where it is French", () => {
    const loose = entries.filter(([, { message }]) => /[\p{L}\p{N}][;?!»]| [;:?!»]|«[^\u00a0]/u.test(message));
    expect(folderOf(file) === "fr" ? loose : []).toEqual([]);
  });
});
