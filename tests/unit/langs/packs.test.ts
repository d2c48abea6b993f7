import { describe, expect, it } from "vitest";
import { packs } from "../../../lib/langs/index";
import { fold } from "../../../lib/text/fold";

describe("every language pack", () => {
  it.each(packs.map((pack) => [pack.tag, pack] as const))(
    "%s folds small Latin letters and spaces to themselves",
    (_tag, pack) => {
      const letters = "abcdefghijklmnopqrstuvwxyz z y";
      expect(fold(letters, pack.fold).text).toBe(letters);
    },
  );

  it("has a tag of its own", () => {
    expect(new Set(packs.map((pack) => pack.tag)).size).toBe(packs.length);
  });
});
