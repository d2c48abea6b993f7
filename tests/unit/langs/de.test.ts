import { describe, expect, it } from "vitest";
import { extractRecord } from "../../../lib/extract/index";
import type { ReleaseRecord } from "../../../lib/model";
import { pageOf } from "../extract/page-of";

function read(lines: readonly string[], title = "Rede von Außenminister Paul Adler"): ReleaseRecord {
  const page = pageOf([title, ...lines], { declaredLang: "de" });
  return extractRecord(page, { readAt: "2024-01-01T00:00:00Z", issuer: null });
}

/** Markers of the first set, as printed. */
function markers(lines: readonly string[]): readonly (string | null)[] | undefined {
  const { sets, text } = read(lines);
  return sets[0]?.items.map(({ marker }) => marker && text.slice(marker.from, marker.to));
}

describe("German points", () => {
  it.each([
    [
      ["Wir verfolgen drei Ziele: erstens den Frieden; zweitens das Recht; und drittens das Brot."],
      ["erstens", "zweitens", "drittens"],
    ],
    [
      ["Zum einen brauchen wir Geduld. Das ist nicht leicht.", "Zum anderen brauchen wir Mittel."],
      ["Zum einen", "Zum anderen"],
    ],
    [
      ["Die erste Aufgabe ist der Schutz der Häfen.", "Die zweite Aufgabe ist der Schutz der Kabel."],
      ["Die erste Aufgabe", "Die zweite Aufgabe"],
    ],
    [
      ["1. Wir müssen die Brücken bauen.", "2. Wir müssen die Straßen bauen."],
      ["1", "2"],
    ],
    [
      ["a) Wir wollen die Fischer schützen.", "b) Wir wollen die Häfen schützen."],
      ["a)", "b)"],
    ],
  ])("of %j are numbered by %j", (lines, found) => {
    expect(markers(lines)).toEqual(found);
  });

  it.each([
    [["Der Minister besuchte zum ersten Mal das Land. Nach dem Zweiten Weltkrieg war er dort geboren."]],
    [["Der Erste Sekretär der Botschaft begrüßte den Dritten Ausschuss."]],
    [["In erster Linie geht es um Vertrauen. In zweiter Linie um Geld."]],
    [["Im ersten Halbjahr sank der Handel. Im zweiten Halbjahr stieg er."]],
  ])("are none in %j", (lines) => {
    expect(read(lines).sets).toEqual([]);
  });

  it.each([
    ["Ich möchte drei Punkte nennen:", 3],
    ["Ich möchte folgende Punkte nennen:", null],
  ])("are announced by “%s”", (announcement, declared) => {
    const [set] = read([announcement, "Erstens, wir reden.", "Zweitens, wir hören zu.", "Drittens, wir handeln."]).sets;
    expect(set?.declared).toBe(declared);
  });
});

describe("German speakers", () => {
  const speakers = (...lines: readonly string[]) =>
    read(lines, "Treffen in Wien").speakers.map(({ name, role }) => [name.value, role?.value ?? null]);

  it.each([
    ["„Wir bleiben Freunde“, sagte Außenministerin Clara Holm.", ["Clara Holm", "Außenministerin"]],
    ["Staatssekretär Jens Kolb betonte, dass die Hilfe ankommt.", ["Jens Kolb", "Staatssekretär"]],
    ["Der Aussenminister Reto Gfeller erklärte, die Gespräche seien gut.", ["Reto Gfeller", "Aussenminister"]],
  ])("are found in “%s”", (line, speaker) => {
    expect(speakers(line)).toEqual([speaker]);
  });

  it.each([
    "Außenminister Paul Adler traf heute Botschafterin Ines Grau.",
    "Die Bundesregierung erklärte, dass sie die Wahl begrüßt.",
  ])("are none in “%s”", (line) => {
    expect(speakers(line)).toEqual([]);
  });
});

describe("German questions", () => {
  it("and their answers are exchanges, a note of the subject is none", () => {
    const { exchanges } = read(
      [
        "Thema: Reise der Ministerin",
        "Frage: Wann reist die Ministerin ab?",
        "Wirtz (Bundesregierung): Sie reist morgen ab.",
        "Zusatzfrage: Und wann kehrt sie zurück?",
        "Wirtz (Bundesregierung): Dazu liegen mir keine Angaben vor.",
      ],
      "Regierungspressekonferenz vom 3. Mai 2024",
    );
    expect(exchanges).toHaveLength(2);
  });
});

describe("German press conferences", () => {
  const title = "Pressekonferenz von Bundeskanzler Adler in Berlin";
  const names = (record: ReleaseRecord): readonly string[] => record.speakers.map(({ name }) => name.value);

  it("are answered by those whose office is shortened in the label", () => {
    const talk = ["Frage: Kommt der Zug?", "BK Adler: Er kommt, wenn die Strecke wieder frei ist."];
    expect(names(read(talk, title))).toEqual(["Adler"]);
  });

  it("name who asks behind the word for it", () => {
    const asked = ["Frage Jung: Kommt der Zug?", "Fischer (AA): Darüber möchte ich nicht spekulieren, Herr Jung."];
    const talk = [
      ...asked,
      "Zusatzfrage: Und der Bus?",
      "Fischer (AA): Der fährt, sobald die Strecke wieder frei ist.",
    ];
    const record = read(talk, "Erklärungen des Auswärtigen Amts in der Regierungspressekonferenz vom 23.02.2024");
    const [exchange] = record.exchanges;
    expect(exchange?.asker && record.text.slice(exchange.asker.from, exchange.asker.to)).toBe("Jung");
    expect(names(record)).toEqual(["Fischer"]);
  });
});

describe("German numbers without points", () => {
  it("announce as much as those with them", () => {
    const lines = ["Die Charta verlangt von uns dreierlei.", "Erstens: Mut.", "Zweitens: Geduld.", "Drittens: Brot."];
    expect(read(lines).sets[0]?.declared).toBe(3);
    expect(read(["Die Charta verlangt mancherlei.", ...lines.slice(1)]).sets[0]?.declared).toBeNull();
  });
});
