import { describe, expect, test } from "vitest";
import { HOST, POINTS, SHOWN } from "../../../lib/page/markNames";
import { MARK_STYLES } from "../../../lib/page/markStyles";

describe("the styles of marks", () => {
  test("leave nothing on paper: every mark is for the screen, and the numbers' element is taken out last", () => {
    const [everywhere, print] = MARK_STYLES.split("@media print");
    expect(print).toMatch(new RegExp(`^ \\{\\s*${HOST}[^{]*\\{ display: none !important; \\}\\s*\\}$`));
    const parts = (everywhere ?? "").split(/^@media /m).filter((part) => part.includes("::highlight("));
    expect(parts.every((part) => part.startsWith("not print"))).toBe(true);
    for (const name of [`${POINTS}numbers`, `${POINTS}underline`, `${POINTS}ground`, SHOWN])
      expect(everywhere).toContain(`::highlight(${name})`);
  });

  test("are stronger than a page's, whatever it says of all elements", () => {
    for (const [rule] of MARK_STYLES.matchAll(/[a-z-]+: [^;{}]+;/g)) expect(rule).toContain("!important;");
  });
});
