import { describe, expect, it } from "vitest";
import { citedQuotation } from "../../../lib/export/citation";
import { nextStop, placesOf, stopsOf } from "../../../lib/export/stops";
import { arabicReadout, bareRecord, chineseTranscript, englishReadout } from "../components/records";

describe("next and previous", () => {
  it("walk through points, nested ones too, in page order", () => {
    const record = englishReadout();
    const words = stopsOf(record).map(({ from, to }) => record.text.slice(from, to).slice(0, 12));
    expect(words).toEqual([
      "First of all",
      "Secondly, we",
      "(1) honest w",
      "(2) open boo",
      "Thirdly, we ",
      "First, all s",
      "Second, all ",
    ]);
  });

  it("walk through questions and points of a transcript together", () => {
    const record = chineseTranscript();
    expect(stopsOf(record)).toHaveLength(5);
  });

  it("walk through statements where there is nothing else", () => {
    const record = { ...englishReadout(), sets: [] };
    expect(stopsOf(record)).toEqual(record.statements.map(({ content }) => content));
  });

  it("what can be being read is these and the answers, in page order, what holds another before it", () => {
    const record = chineseTranscript();
    const places = placesOf(record);
    const answers = record.exchanges.flatMap((exchange) => exchange.answers.map(({ span }) => span));
    expect(places).toHaveLength(stopsOf(record).length + answers.length);
    expect(places).toEqual(expect.arrayContaining(answers));
    for (const [at, place] of places.entries()) {
      const next = places[at + 1];
      if (next !== undefined) expect(next.from > place.from || next.to <= place.to).toBe(true);
    }
    expect(placesOf({ ...record, sets: [], exchanges: [], statements: [] })).toEqual([]);
  });

  it("begin at the first and the last, and go round at the ends", () => {
    const stops = [
      { from: 1, to: 2 },
      { from: 5, to: 8 },
    ];
    expect(nextStop(stops, null, 1)).toBe(stops[0]);
    expect(nextStop(stops, null, -1)).toBe(stops[1]);
    expect(nextStop(stops, { from: 1, to: 2 }, 1)).toBe(stops[1]);
    expect(nextStop(stops, { from: 3, to: 4 }, -1)).toBe(stops[0]);
    expect(nextStop(stops, { from: 5, to: 8 }, 1)).toBe(stops[0]);
    expect(nextStop(stops, { from: 1, to: 2 }, -1)).toBe(stops[1]);
  });

  it("have nowhere to go in a release without any", () => {
    expect(nextStop(stopsOf(bareRecord()), null, 1)).toBeNull();
  });
});

describe("a quotation with its source", () => {
  it("has the words, who, what, from whom, when, and a link that lands on them", () => {
    const record = englishReadout();
    const span = record.sets[2]?.items[0]?.heading ?? { from: 0, to: 0 };
    expect(citedQuotation(record, span, 0)).toBe(
      "“all sides should stick to dialogue.”\n\n— Anna Tarlenheim, Deputy Foreign Minister. “Ruritania-UN Workshop on Harbour Safety Held in Strelsau”. " +
        "Ministry of Foreign Affairs of Ruritania. 2026-07-11. https://www.example.org/release.html#:~:text=all%20sides%20should%20stick%20to%20dialogue.\n",
    );
  });

  it("has the quotation marks of its language", () => {
    const record = arabicReadout();
    const span = record.sets[0]?.items[1]?.heading ?? { from: 0, to: 0 };
    expect(citedQuotation(record, span, null)).toMatch(/^«ينبغي إيلاء/);
  });

  it("leaves out what is not known", () => {
    expect(citedQuotation(bareRecord(), { from: 0, to: 12 }, null)).toBe(
      "“A few words.”\n\n— https://www.example.org/release.html#:~:text=A%20few%20words.\n",
    );
  });
});
