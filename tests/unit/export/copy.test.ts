import { describe, expect, it } from "vitest";
import { citedQuotation } from "../../../lib/export/citation";
import { copiedWords } from "../../../lib/export/copy";
import { bareRecord, englishReadout } from "../components/records";

const record = englishReadout();
const point = record.sets[0]?.items[0];
if (point === undefined) throw new RangeError("the readout has no point");
const words = record.text.slice(point.heading.from, point.heading.to);

describe("copied words", () => {
  it("are a quotation with its source where that was settled", () => {
    expect(copiedWords(record, point.heading, 0, "quotation")).toBe(citedQuotation(record, point.heading, 0));
  });

  it("are the words alone, with nothing before or behind them", () => {
    expect(copiedWords(record, point.heading, 0, "text")).toBe(`${words}\n`);
  });

  it("are a block quotation of Markdown whose link lands on them", () => {
    const copied = copiedWords(record, point.heading, 0, "markdown");
    expect(copied.startsWith(`> ${words}\n>\n> — ${record.speakers[0]?.name.value}, [${record.title?.value}](<`)).toBe(
      true,
    );
    expect(copied).toContain("#:~:text=");
  });

  it("name nobody where nobody is known to speak", () => {
    expect(copiedWords(record, point.heading, null, "markdown")).toContain("> — [");
  });

  it("keep what Markdown would take for its own", () => {
    const odd = bareRecord("1. *All* [sides](x) <b>`now`</b>\n\n- and # later | ~so~");
    const copied = copiedWords(odd, { from: 0, to: odd.text.length }, null, "markdown");
    expect(copied).toContain("> 1\\. \\*All\\* \\[sides\\](x) \\<b\\>\\`now\\`\\</b\\>");
    expect(copied).toContain("> \\- and \\# later \\| \\~so\\~");
  });
});
