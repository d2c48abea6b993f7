import { describe, expect, it } from "vitest";
import { reasonIn } from "../../../components/record/reasons";
import { makeWords } from "../../../components/words";

const words = makeWords((key, given) => (key === "locale" ? "fr" : [key, ...given].join(" ")));

describe("a reason in the reader's language", () => {
  it("is looked up by the extractor's own sentence", () => {
    expect(reasonIn(words, "has no date")).toBe("reason_no_date");
    expect(reasonIn(words, "nobody answers the question")).toBe("note_unanswered");
  });

  it("keeps names, numbers and dates, as the language writes them", () => {
    expect(reasonIn(words, "host belongs to Ministry of Pears")).toBe("reason_host \u2068Ministry of Pears\u2069");
    expect(reasonIn(words, "12 numbered paragraphs are a treaty's")).toBe("note_treaty 12");
    expect(reasonIn(words, "the page's meta date says 2017-01-01, its text another day")).toBe(
      "note_page_date \u2068meta date\u2069 1er janvier 2017",
    );
  });

  it("is none where an older or newer extractor said something else", () => {
    expect(reasonIn(words, "a reason of tomorrow")).toBeNull();
    expect(reasonIn(words, "numbered paragraphs are a treaty's")).toBeNull();
  });
});
