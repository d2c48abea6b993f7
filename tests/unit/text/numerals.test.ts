import { describe, expect, it } from "vitest";
import { parseDigits, parseRoman } from "../../../lib/text/numerals";

describe("Roman numerals", () => {
  it.each([
    ["i", 1],
    ["iv", 4],
    ["ix", 9],
    ["xiv", 14],
    ["xxix", 29],
  ])("reads %s", (numeral, value) => {
    expect(parseRoman(numeral)).toBe(value);
  });

  it.each(["", "iiii", "vv", "c", "mix", "a", "xxxx"])("does not read '%s'", (numeral) => {
    expect(parseRoman(numeral)).toBeNull();
  });
});

describe("decimal digits", () => {
  it.each([
    ["12", 12],
    ["٣", 3],
    ["١٢", 12],
    ["۴۵", 45],
    ["९८", 98],
    ["৭", 7],
    ["１０", 10],
  ])("reads %s", (digits, value) => {
    expect(parseDigits(digits)).toBe(value);
  });

  it.each(["", "a", "1a", "Ⅳ"])("does not read '%s'", (digits) => {
    expect(parseDigits(digits)).toBeNull();
  });
});
