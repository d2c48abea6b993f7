import { describe, expect, it } from "vitest";
import { speak } from "./who-speaks";

const said = (...lines: string[]): string[] =>
  speak("readout", ["Release", "Minister Jane Roe met Minister John Doe.", ...lines]).said;

describe("who said what", () => {
  it("gives the rest of the sentence without its conjunction", () => {
    expect(said("Jane Roe said that trade grows. It rains.")).toEqual(["Jane Roe: trade grows."]);
  });
  it("gives a quotation with its marks", () => {
    expect(said("Roe said: “Trade grows.” It rains.")).toEqual(["Jane Roe: “Trade grows.”"]);
  });
  it("finds the words before an inverted verb", () => {
    expect(said("“Trade grows,” said Minister Doe.")).toEqual(["John Doe: “Trade grows,”"]);
  });
  it("goes on with the subject of the verb before", () => {
    expect(said("Roe welcomed the visit and stressed that trade grows.").map((s) => s.split(":")[0])).toEqual([
      "Jane Roe",
      "Jane Roe",
    ]);
  });
  it("gives participles to the subject of the sentence", () => {
    expect(said("Roe received the guests, noting that trade grows.")).toEqual(["Jane Roe: trade grows."]);
  });
  it("reaches over adverbs and asides", () => {
    expect(said("Doe, for his part, also noted that trade grows.")).toEqual(["John Doe: trade grows."]);
    expect(said("Doe on Tuesday in Lima said trade grows.")).toEqual(["John Doe: trade grows."]);
  });
  it("gives what several say to nobody alone", () => {
    expect(said("Both sides agreed to meet.")).toEqual(["–: to meet."]);
    expect(said("Roe and Doe agreed to meet.")).toEqual(["–: to meet."]);
  });
  it("carries a quotation over paragraphs that open with a mark again", () => {
    expect(said("Roe said:", "“Trade grows.", "“It will go on.”")).toEqual([
      "Jane Roe: “Trade grows.\n\n“It will go on.”",
    ]);
  });
  it("ends a quotation that never closes with its paragraph", () => {
    expect(said("Roe said: “Trade grows. It will go on.", "The talks ended.")).toEqual([
      "Jane Roe: “Trade grows. It will go on.",
    ]);
  });
  it("reads single marks, whose closing one is an apostrophe too", () => {
    expect(said("‘The sides’ talks go on,’ said Minister Doe.")).toEqual(["John Doe: ‘The sides’ talks go on,’"]);
  });
  it("reads a paragraph that opens with a dash as a quotation", () => {
    expect(said("– Trade grows, says Minister Doe.")).toEqual(["John Doe: Trade grows,"]);
  });
  it("follows words without marks over paragraphs in the first person", () => {
    expect(said("Roe said:", "Trade grows.", "We shall see to it.", "The talks ended.")).toEqual([
      "Jane Roe: Trade grows.\n\nWe shall see to it.",
    ]);
  });
  it("gives each of several what each does alone", () => {
    expect(said("Roe and Doe attended and addressed the meeting.").map((s) => s.split(":")[0])).toEqual([
      "Jane Roe",
      "John Doe",
    ]);
  });
  it("knows the subject of a verb of another kind", () => {
    expect(said("Roe met Doe and stressed that trade grows.")).toEqual(["Jane Roe: trade grows."]);
  });
  it.each([
    "Roe was asked to confirm it.",
    "A meeting with Doe underlined it.",
    "The proposal of Roe stressed it.",
    "Roe's report said it.",
    "Roe came to say that trade grows.",
    "The remarks were short.",
  ])("finds nothing in: %s", (line) => {
    expect(said(line)).toEqual([]);
  });
  it("leaves reports inside a quotation to its speaker", () => {
    expect(said("Roe said: “Minister Doe said that trade grows.”")).toEqual([
      "Jane Roe: “Minister Doe said that trade grows.”",
    ]);
  });
});
