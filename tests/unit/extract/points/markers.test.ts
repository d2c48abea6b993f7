import { describe, expect, it } from "vitest";
import { markersOf, setsOf } from "./sets-of";

describe("markers that number points", () => {
  it.each<[string, string[], string[]]>([
    ["ordinals with a comma", ["First, we will meet.", "Second, we will sign."], ["First", "Second"]],
    ["adverbs", ["Firstly, the law. Secondly, the money."], ["Firstly", "Secondly"]],
    ["a mixed pair", ["First of all, the vote was free. And secondly, it was fair."], ["First of all", "secondly"]],
    [
      "an intensifier after a comma",
      ["First, and most important, we must vaccinate.", "Second and finally, we must report."],
      ["First, and most important", "Second and finally"],
    ],
    ["ordinals without a comma", ["First we need rain. Second we need seed."], ["First", "Second"]],
    [
      "determined ordinals",
      ["The first is that ice melts. The second is that seas rise."],
      ["The first", "The second"],
    ],
    [
      "determined ordinals with their noun",
      ["My first point concerns trade.", "My second point concerns the river.", "And my last point is about visas."],
      ["My first point", "My second point", "my last point"],
    ],
    [
      "empty nouns with their verb",
      ["The first thing to say is we have schools. The second thing is we lack teachers."],
      ["The first thing to say is", "The second thing is"],
    ],
    ["cardinals", ["One, we welcome the truce. Two, we watch it. And three, we report."], ["One", "Two", "three"]],
    ["one and the other", ["One is to talk. The other is to wait."], ["One", "The other"]],
    ["number one", ["We want, number one, a truce, and number two, access."], ["number one", "number two"]],
    ["point one", ["Point one: no tariffs. Point two: no quotas."], ["Point one", "Point two"]],
    ["a dash after the ordinal", ["First – the siege must end. Second – aid must flow."], ["First", "Second"]],
    ["a semicolon after the ordinal", ["First; we must talk.", "Second; we must act."], ["First", "Second"]],
    ["a full stop after the ordinal", ["First. The siege must end.", "Second. Aid must flow."], ["First", "Second"]],
    [
      "a last word tied to a number",
      ["First, the port. Second, the road. Finally, or thirdly, the rail."],
      ["First", "Second", "Finally, or thirdly"],
    ],
    [
      "finally after numbers",
      ["First, the port.", "Second, the road.", "Finally, the rail."],
      ["First", "Second", "Finally"],
    ],
    ["first and finally", ["First, we will listen.", "Finally, we will report."], ["First", "Finally"]],
    ["next between numbers", ["First, we listen.", "Next, we plan.", "Third, we act."], ["First", "Next", "Third"]],
    ["purposes in one sentence", ["The plan aims first to build trust and second to open roads."], ["first", "second"]],
    [
      "adverbs without boundaries",
      ["We must firstly ensure passage and secondly find funds."],
      ["firstly", "secondly"],
    ],
    [
      "cardinals between commas",
      ["We have three aims: one, to listen, two, to act, and three, to report."],
      ["one", "two", "three"],
    ],
  ])("reads %s", (_, lines, markers) => {
    expect(markersOf(...lines)).toEqual(markers);
  });

  it("leaves a conjunction before the marker out of the item", () => {
    const { sets } = setsOf(["First, the port. And second, the road. But third, and finally, the people."]);
    expect(sets[0]?.items).toEqual(["First, the port.", "second, the road.", "third, and finally, the people."]);
  });

  it("gives the whole sentence to a marker behind its words", () => {
    const { sets } = setsOf(["We start with nineteen thousand – number one. Number two, we add more next year."]);
    expect(sets[0]?.items[0]).toBe("We start with nineteen thousand – number one.");
    expect(sets[0]?.headings[0]).toBe("We start with nineteen thousand");
  });

  it("begins a point with its sentence where the marker stands inside it", () => {
    const { sets } = setsOf(["In this regard, firstly, we call for restraint. Secondly, we call for talks."]);
    expect(sets[0]?.items[0]).toBe("In this regard, firstly, we call for restraint.");
    expect(sets[0]?.headings[0]).toBe("we call for restraint.");
  });

  it("opens a series with the second point where the first is not marked", () => {
    const { sets } = setsOf([
      "Today we name the owners of the fleet and freeze what they hold abroad.",
      "Second, we close the ports to their ships.",
      "Third, we ask our partners to do the same.",
    ]);
    expect(sets[0]?.ordinals).toEqual([2, 3]);
  });
});

describe("signs that number points", () => {
  it.each<[string, string[], string[], string]>([
    ["digits with a full stop", ["1. Peace must hold.", "2. Aid must flow."], ["1", "2"], "digit"],
    ["digits in brackets", ["(1) To keep the peace;", "(2) To share the aid."], ["(1)", "(2)"], "digit"],
    ["letters with one bracket", ["a) to keep the peace;", "b) to share the aid."], ["a)", "b)"], "letter"],
    ["letters", ["(a) to keep the peace;", "(b) to share the aid."], ["(a)", "(b)"], "letter"],
    ["Roman numerals", ["(i) to keep;", "(ii) to share;", "(iii) to give."], ["(i)", "(ii)", "(iii)"], "letter"],
    ["bullets", ["We agreed to:", "• keep the peace", "• share the aid"], ["•", "•"], "bullet"],
    ["dashes", ["We agreed to:", "– keep the peace;", "– share the aid."], ["–", "–"], "bullet"],
    ["a noun with its number", ["Pillar 1: We prevent.", "Pillar 2: We protect."], ["Pillar 1", "Pillar 2"], "digit"],
    [
      "brackets inside a sentence",
      ["China will continue to (1) cut the duty, and (2) lift the measures."],
      ["(1)", "(2)"],
      "digit",
    ],
    ["numbers inside a sentence", ["We need to: 1. stop; 2. talk; 3. build."], ["1", "2", "3"], "digit"],
  ])("reads %s", (_, lines, markers, style) => {
    const { sets } = setsOf(lines);
    expect(sets[0]?.markers).toEqual(markers);
    expect(sets[0]?.style).toBe(style);
  });

  it("keeps the sign as the marker where a word numbers too", () => {
    const { sets } = setsOf(["1. First, we will act at once.", "2. Second, we will listen."]);
    expect(sets).toHaveLength(1);
    expect(sets[0]?.headings).toEqual(["First, we will act at once.", "Second, we will listen."]);
  });

  it("has no marker for list items, and counts them", () => {
    const { sets } = setsOf(["The Ministers agreed to:", "- open a hotline on the river", "- share all flood data"]);
    expect(sets[0]?.markers).toEqual([null, null]);
    expect(sets[0]?.ordinals).toEqual([1, 2]);
  });

  it("prefers the marker in the text of list items", () => {
    const { sets } = setsOf(["She made two points.", "- First, the strait stays open.", "- Second, crews go free."]);
    expect(sets).toHaveLength(1);
    expect(sets[0]?.markers).toEqual(["First", "Second"]);
  });
});

describe("words that look like markers and are none", () => {
  it.each<[string, string[]]>([
    ["a lone 'first of all'", ["First of all, let me thank you. The talks were useful."]],
    ["a lone 'secondly'", ["Secondly, the report is late.", "We regret it."]],
    ["ordinals as adjectives", ["The Second Committee met for the first time.", "A third round will follow."]],
    ["offices", ["First Secretary Roe and Second Secretary Doe attended.", "The Third Committee met."]],
    ["history", ["The first meeting was held in Dili. The second meeting was held in Lagos."]],
    ["stages of history", ["The first was the armistice. The second was the treaty."]],
    ["ordinals in a row", ["The first, second and third committees met in June."]],
    ["ranks", ["Norway came first, and Kenya second."]],
    ["wars", ["Second World War veterans came.", "First World War graves lie near."]],
    ["cardinals before nouns", ["One country, two systems. Two, three years passed."]],
    ["legal citations", ["Under section 212(a)(3)(C) and Article 5 (1), see paragraphs (a) and (b)."]],
    ["numbers doubled in brackets", ["It has four (4) offices and five (5) schools."]],
    ["decimals", ["1.5 million fled.", "2.5 million stayed."]],
    ["dates", ["3 May 2024", "4 May 2024"]],
    ["one hand and the other", ["On the one hand, prices rose. On the other hand, wages did too."]],
    ["'next' without a number", ["Next, a note on visas.", "We met the press."]],
    ["'finally' without a number", ["We met the press.", "Finally, the Minister thanked the hosts."]],
  ])("leaves out %s", (_, lines) => {
    expect(setsOf(lines).sets).toEqual([]);
  });

  it("does not take a 'finally' inside a point for the next one", () => {
    const { sets } = setsOf([
      "First, the road. Finally, after ten years, the money is there. Second, the school. Third, the teachers.",
    ]);
    expect(sets[0]?.markers).toEqual(["First", "Second", "Third"]);
  });

  it("does not count thanks that close the list", () => {
    const { sets } = setsOf([
      "First, the dam.",
      "Second, the farmers.",
      "Finally, let me thank Kenya for its welcome.",
    ]);
    expect(sets[0]?.markers).toEqual(["First", "Second"]);
  });

  it("counts a closing word that the announced number includes", () => {
    const { sets } = setsOf([
      "I have three points.",
      "First, rain.",
      "Second, seed.",
      "Finally, let me thank the donors.",
    ]);
    expect(sets[0]?.markers).toEqual(["First", "Second", "Finally"]);
  });

  it("does not tie a far 'secondly' to an opening courtesy", () => {
    const { sets } = setsOf([
      "First and foremost, I congratulate you on your election to this office.",
      "The world has changed since we last met.",
      "Hunger is back where we thought it gone.",
      "Secondly, trade has slowed.",
    ]);
    expect(sets).toEqual([]);
  });

  it("does not tie an earlier 'secondly' to a later series", () => {
    const { sets } = setsOf([
      "Secondly, of these, fifteen million were refugees.",
      "Our region hosts four million of them in camps and towns.",
      "Second, our efforts turn to documents.",
      "Thirdly, we train the guards.",
      "Fourthly, we help the victims.",
    ]);
    expect(sets.map((set) => set.markers)).toEqual([["Second", "Thirdly", "Fourthly"]]);
  });
});
