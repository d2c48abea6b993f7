import { describe, expect, test } from "vitest";
import { FILES, jsonOf, SOURCES, textOf } from "./sources";

type Messages = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

const LOCALES = FILES.filter((file) => /^public\/_locales\/[^/]+\/messages\.json$/.test(file));
const ENGLISH = "public/_locales/en/messages.json";
const english = jsonOf<Messages>(ENGLISH);
const keys = Object.keys(english);

/** Endings of plural forms, which code adds to the name that it gives. */
const FORMS = /_(zero|one|two|few|many|other)$/;

describe("the interface's messages", () => {
  test("each is used somewhere", () => {
    const code = [...SOURCES, "wxt.config.ts"].map(textOf).join("\n");
    // A key that is put together (`kind_${kind}`) is used when its beginning stands before "${".
    const beginnings = [...code.matchAll(/`([a-z_]+)\$\{/g)].map(([, beginning]) => beginning ?? "");
    const isUsed = (key: string) => {
      const name = key.replace(FORMS, "");
      return (
        [key, name].some((each) => code.includes(`"${each}"`) || code.includes(`__MSG_${each}__`)) ||
        beginnings.some((beginning) => key.startsWith(beginning))
      );
    };
    expect(keys.filter((key) => !isUsed(key))).toEqual([]);
  });

  test("each is there for plain text: no markup, no empty sentence, placeholders from $1 on", () => {
    const wrong = keys.filter((key) => {
      const { message } = english[key] ?? { message: "" };
      const numbers = [...new Set([...message.matchAll(/\$(\d)/g)].map(([, number]) => Number(number)))].sort();
      return message.trim() === "" || /<\/?[a-z]/i.test(message) || numbers.some((number, at) => number !== at + 1);
    });
    expect(wrong).toEqual([]);
  });

  test("the sentence for the stores is within their 132 characters", () => {
    expect(english.description?.message.length).toBeLessThanOrEqual(132);
  });

  test.each(LOCALES)("%s has every message with the same placeholders, and none besides", (file) => {
    const messages = jsonOf<Messages>(file);
    const names = (all: readonly string[]) => [...new Set(all.map((key) => key.replace(FORMS, "")))].sort();
    expect(names(Object.keys(messages))).toEqual(names(keys));
    const differing = Object.keys(messages).filter((key) => {
      const other = english[key] ?? english[key.replace(FORMS, "_other")];
      const placeholders = (text = "") => [...new Set(text.match(/\$\d/g) ?? [])].sort().join();
      return placeholders(messages[key]?.message) !== placeholders(other?.message);
    });
    expect(differing).toEqual([]);
  });
});
