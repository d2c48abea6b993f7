import { describe, expect, test } from "vitest";
import { RULES } from "../../components/record/why";
import { FILES, textOf } from "./sources";

/** Names of the extractor's rules in what it leaves out: those have their reason in words. */
const OF_NOTES = /^(?:no |other calendar|day of fetching|not the day)/;

describe("why a fact is as it is", () => {
  test("every rule that the extractor gives a title, a date, a place or a name has its sentence", () => {
    const files = FILES.filter((file) =>
      /^lib\/extract\/(?:dates\/|people\/occurrences|people\/besideOffices|detect\/title)/.test(file),
    );
    const given = new Set<string>();
    for (const file of files) {
      const source = textOf(file);
      for (const [, rule = ""] of source.matchAll(/rule: (?:[^"\n]+ \? "[^"]+" : )?"([^"]+)"/g)) given.add(rule);
      for (const [, rule = ""] of source.matchAll(/(?:ofBlock|mentionDate)\([^"\n]+, "([^"]+)"\)/g)) given.add(rule);
      if (file.endsWith("dates/event.ts"))
        for (const [, rule = ""] of source.matchAll(/ add\([^"\n]+, "([^"]+)"\)/g)) given.add(rule);
    }
    expect(given.size).toBeGreaterThan(20);
    expect([...given].filter((rule) => rule !== "" && !(rule in RULES) && !OF_NOTES.test(rule))).toEqual([]);
  });
});
