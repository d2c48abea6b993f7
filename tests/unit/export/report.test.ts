import { describe, expect, it } from "vitest";
import { structureReport } from "../../../lib/export/report";

const SOURCE = {
  version: "1.2.3",
  date: "2026-11-23",
  host: "www.ministry.example",
  body: "rt",
  path: "/xxx/00.html",
  html: "<!doctype html>\n<html><p>Xxx</p></html>",
  findings: ["release: no (0.1)", "reason: hardly any text outside links"],
};

describe("the report on a page's structure", () => {
  it("says where and what was found, above the structure", () => {
    const { name, text } = structureReport(SOURCE);
    expect(name).toBe("readout-structure-www.ministry.example-2026-11-23.html");
    expect(text).toMatch(/^<!doctype html>\n<!--\nStructure of a page/);
    for (const line of [
      "readout: 1.2.3",
      "host: www.ministry.example",
      "body: rt",
      "path: /xxx/00.html",
      ...SOURCE.findings,
    ])
      expect(text).toContain(`\n${line}\n`);
    expect(text).toMatch(/-->\n<html><p>Xxx<\/p><\/html>\n$/);
  });

  it("has a file name that every system takes, and a comment that nothing in it ends", () => {
    const { name, text } = structureReport({ ...SOURCE, host: "../a/b:c", findings: ["--><script>x</script>"] });
    expect(name).toBe("readout-structure-..abc-2026-11-23.html");
    expect(text.indexOf("-->")).toBe(text.lastIndexOf("-->"));
    expect(text).not.toContain("<script>");
  });
});
