import { describe, expect, it } from "vitest";
import type { FoundSet } from "../../../../lib/extract/findings";
import type { Reading } from "../../../../lib/extract/reading";
import type { ReleaseKind, Span } from "../../../../lib/model";
import { speak } from "./who-speaks";

/** A set of the sentences with "First," and "Second,", announced by the given sentence. */
function setOf(reading: Reading, announcement: string | null): FoundSet[] {
  const find = (words: string): Span => {
    const from = reading.text.indexOf(words);
    return { from, to: from + words.length };
  };
  const items = ["First, trade.", "Second, peace."].map((words, i) => ({
    ordinal: i + 1,
    marker: null,
    heading: find(words),
    span: find(words),
  }));
  return [
    {
      announcement: announcement === null ? null : find(announcement),
      topic: null,
      declared: null,
      style: "ordinal",
      parent: null,
      items,
    },
  ];
}

const owner = (kind: ReleaseKind, title: string, before: string, announcement: string | null): string | null =>
  speak(kind, [title, `${before} ${announcement ?? ""} First, trade. Second, peace.`], (r) => setOf(r, announcement))
    .owners[0] ?? null;

describe("whose points they are", () => {
  it("are the subject's of the sentence that announces them", () => {
    expect(
      owner("readout", "Talks", "Minister Jane Roe met Minister John Doe.", "John Doe put forward two proposals."),
    ).toBe("John Doe");
  });
  it("are the last speaker's for a pronoun", () => {
    expect(owner("readout", "Talks", "Minister Jane Roe spoke first.", "She made two points.")).toBe("Jane Roe");
  });
  it("are the author's in the first person, or without an announcement", () => {
    expect(owner("speech", "Remarks by Minister Jane Roe", "Good morning.", "I have two points.")).toBe("Jane Roe");
    expect(owner("speech", "Remarks by Minister Jane Roe", "Good morning.", null)).toBe("Jane Roe");
  });
  it("are the relayed person's in another's text", () => {
    expect(
      owner("speech", "Remarks by Minister Jane Roe", "Good morning.", "President John Doe put forward two proposals."),
    ).toBe("John Doe");
  });
  it("are the author's where a body is the subject", () => {
    expect(owner("speech", "Remarks by Minister Jane Roe", "Good morning.", "Our policy rests on two pillars.")).toBe(
      "Jane Roe",
    );
  });
  it("are the author's where the author and another did something together", () => {
    expect(
      owner(
        "speech",
        "Remarks by Minister Jane Roe",
        "Good morning.",
        "Today, President John Doe and I discussed two things.",
      ),
    ).toBe("Jane Roe");
  });
  it("are the relayed person's where a report of one reports another", () => {
    expect(
      owner(
        "readout",
        "Talks",
        "Minister Jane Roe met the press.",
        "Jane Roe said that Premier John Doe made two proposals.",
      ),
    ).toBe("John Doe");
    expect(
      owner(
        "readout",
        "Talks",
        "Minister Jane Roe met the press.",
        "Jane Roe told Premier John Doe that she had two proposals.",
      ),
    ).toBe("Jane Roe");
  });
  it("are nobody's when several agree on them, in a joint text, or where a body announces", () => {
    expect(
      owner("readout", "Talks", "Minister Jane Roe met Minister John Doe.", "The two sides agreed on two points."),
    ).toBeNull();
    expect(
      owner("communique", "Joint Statement", "President Jane Roe met President John Doe.", "The Parties will:"),
    ).toBeNull();
    expect(owner("readout", "Talks", "The meeting was held.", "The Ministry announced two measures.")).toBeNull();
  });
  it("are the speaker's of the paragraph that holds them in a report", () => {
    expect(owner("readout", "Talks", "Minister Jane Roe said that two things matter.", null)).toBe("Jane Roe");
  });
});
