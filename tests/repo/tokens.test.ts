import { describe, expect, test } from "vitest";
import { FILES, SOURCES, textOf } from "./sources";

const TOKENS = "components/tokens.css";
const STYLES = FILES.filter((file) => /^(components|entrypoints)\/.*\.css$/.test(file) && file !== TOKENS);

/** Declarations of a style sheet without its comments: [property, value], as they stand. */
function declarationsOf(css: string): readonly (readonly [string, string])[] {
  return [...css.replace(/\/\*.*?\*\//gs, "").matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)].map(
    ([, property = "", value = ""]) => [property, value.trim().replace(/\s+/g, " ")] as const,
  );
}

/** What is not a colour of our own: the system's, which hold where colours are forced, and what is taken over. */
const COLOUR_WORDS =
  /^(?:none|transparent|currentcolor|inherit|initial|unset|Canvas|CanvasText|LinkText|Highlight|HighlightText|Mark|MarkText|ButtonText|ButtonFace|ButtonBorder|GrayText)$/i;
const COLOURED =
  /^(?:color|background(?:-color)?|fill|stroke|(?:border|outline)(?:-[a-z-]+)?-color|accent-color|caret-color)$/;
const MIXED =
  /^(?:border(?:-(?:block|inline)(?:-(?:start|end))?)?|outline|box-shadow|text-shadow|text-decoration(?:-color)?|scrollbar-color)$/;

/** Colours that a value names itself, beside tokens. */
function ownColours(property: string, value: string): boolean {
  // Tones of series are named where they are drawn: nothing else has them, and no other page loads them.
  if (/^--tone-\d$/.test(property)) return false;
  const rest = value.replace(/var\(--[\w-]+\)/g, "");
  if (/#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lch|lab|hwb|color)\(/i.test(rest)) return true;
  if (COLOURED.test(property)) return rest.trim() !== "" && !COLOUR_WORDS.test(rest.trim());
  if (!MIXED.test(property)) return false;
  // Widths and styles of lines are no colours; whatever other word is left is one.
  const LINE =
    /^(?:solid|dashed|dotted|double|none|underline|line-through|inset|auto|thin|wavy|0|-?[\d.]+(?:px|rem|em|pt)?)$/;
  return rest.split(/[\s,]+/).some((word) => word !== "" && !LINE.test(word) && !COLOUR_WORDS.test(word));
}

/** A size of letters that is none of the scale's. On paper, points are the measure. */
function ownSize(property: string, value: string): boolean {
  if (property === "font-size") return !/^(?:var\(--size-[a-z]+\)|inherit|[\d.]+pt|smaller|1em)$/.test(value);
  if (property !== "font") return false;
  return !/^inherit$|(?:^|\s)var\(--size-[a-z]+\)|(?:^|\s)[\d.]+pt\b/.test(value);
}

function ownCorner(property: string, value: string): boolean {
  if (!/^border(?:-[a-z]+)*-radius$/.test(property)) return false;
  return value.split(" ").some((part) => !/^(?:var\(--radius(?:-[a-z]+)?\)|0|50%)$/.test(part));
}

function ownShadow(property: string, value: string): boolean {
  return (
    property === "box-shadow" &&
    !/^(?:none|var\(--shadow(?:-[a-z]+)?\)|(?:inset )?(?:0 ){3}[\d.]+(?:px|rem) var\(--[a-z-]+\))$/.test(value)
  );
}

/**
 * Room that is not of the scale, within a thing or between things. What goes by something else does so: by its letters (em), by the window,
 * on paper in mm; and pixels are a line's width that is made up for.
 */
function ownSpace(property: string, value: string): boolean {
  if (!/^(?:(?:row-|column-)?gap|(?:margin|padding)(?:-(?:block|inline)(?:-(?:start|end))?)?)$/.test(property))
    return false;
  return [...value.matchAll(/(?<![\w-])[\d.]+(rem|px)\b/g)].some(
    ([size, unit]) => unit === "rem" || Number.parseFloat(size) > 3,
  );
}

/** Movement whose duration is no token, which would go on where the reader asks for none. */
function ownMotion(property: string, value: string): boolean {
  if (!/^(?:animation|transition)(?:-duration)?$/.test(property) || value === "none") return false;
  return value.split(",").some((part) => !/var\(--motion-[a-z]+\)/.test(part));
}

describe("the design's tokens", () => {
  test.each(STYLES)(
    "are what %s is made of: it names no colour, size of letters, corner, shadow, room or movement of its own",
    (file) => {
      const own = declarationsOf(textOf(file)).filter(([property, value]) =>
        [ownColours, ownSize, ownCorner, ownShadow, ownSpace, ownMotion].some((isOwn) => isOwn(property, value)),
      );
      expect(own.map(([property, value]) => `${property}: ${value}`)).toEqual([]);
    },
  );

  test.each([
    ["color", "#333"],
    ["color", "gray"],
    ["background", "rgb(0 0 0 / 0.5)"],
    ["border", "1px solid red"],
    ["border-block-end", "1px solid #eee"],
    ["outline", "2px solid hotpink"],
    ["font", "600 13px / 1.4 var(--sans)"],
    ["font-size", "0.8rem"],
    ["border-radius", "5px"],
    ["box-shadow", "0 1px 2px var(--hair)"],
    ["gap", "0.3rem"],
    ["margin-block", "var(--space-2) 0.75rem"],
    ["padding-inline-start", "calc(var(--space-4) - 9px)"],
    ["transition", "opacity 0.3s"],
  ])("know that %s: %s is of its own", (property, value) => {
    const [declaration] = declarationsOf(`p { ${property}: ${value}; }`);
    expect(declaration).toEqual([property, value]);
    expect(
      [ownColours, ownSize, ownCorner, ownShadow, ownSpace, ownMotion].some((isOwn) => isOwn(property, value)),
    ).toBe(true);
  });

  test("are all used, and none is used that is not there", () => {
    const used = new Set(
      [TOKENS, ...STYLES, ...SOURCES].flatMap((file) =>
        [...textOf(file).matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name),
      ),
    );
    const named = new Set<string | undefined>(
      [TOKENS, ...STYLES].flatMap((file) =>
        declarationsOf(textOf(file)).flatMap(([property]) => (property.startsWith("--") ? property : [])),
      ),
    );
    for (const file of SOURCES) for (const [, name] of textOf(file).matchAll(/"(--[\w-]+)"/g)) named.add(name);
    expect([...used].filter((name) => !named.has(name))).toEqual([]);
    const ofTokens = [...textOf(TOKENS).matchAll(/(?<=[{;]\s*)(--[\w-]+):/g)].map(([, name]) => name);
    expect([...new Set(ofTokens)].filter((name) => !used.has(name))).toEqual([]);
  });
});

/** Tokens of a theme: what `:root` says in each of these at-rules ("" for none), later ones over earlier ones. */
function themeOf(...rules: readonly string[]): ReadonlyMap<string, string> {
  const css = textOf(TOKENS).replace(/\/\*.*?\*\//gs, "");
  const theme = new Map<string, string>();
  const blocks = [...css.matchAll(/(?:@media ([^{]+)\{\s*)?:root \{([^}]*)\}/g)];
  for (const [, query = "", body = ""] of blocks)
    if (rules.includes(query.trim()))
      for (const [, name = "", value = ""] of body.matchAll(/(--[\w-]+):\s*([^;]+);/g)) theme.set(name, value);
  return theme;
}

const DARK = "(prefers-color-scheme: dark)";
const MORE = "(prefers-contrast: more)";

/** Each theme with the least contrast of words, and of what is drawn. WCAG 2.2: 1.4.3 and 1.4.11; 1.4.6 where more is asked for. */
const THEMES = [
  ["light", themeOf(""), 4.5, 3],
  ["dark", themeOf("", DARK), 4.5, 3],
  ["light, more contrast", themeOf("", MORE), 7, 4.5],
  ["dark, more contrast", themeOf("", DARK, MORE, `${MORE} and ${DARK}`), 7, 4.5],
] as const;

/** Which words stand on which grounds. */
const WORDS: readonly (readonly [ink: string, ...grounds: string[]])[] = [
  ["--ink", "--paper", "--raised", "--side", "--accent-soft", "--hit", "--warn-soft", "--ok-soft"],
  ["--quiet", "--paper", "--raised", "--side", "--accent-soft"],
  ["--accent", "--paper", "--raised", "--side", "--accent-soft"],
  ["--on-accent", "--accent", "--accent-strong"],
  ["--ok", "--paper", "--raised", "--side", "--accent-soft", "--ok-soft"],
  ["--warn", "--paper", "--raised", "--side", "--warn-soft"],
  ["--paper", "--ink"],
];

/** Which lines and shapes are drawn on which grounds: edges of controls, the focus, the current entry's bar. */
const DRAWN: typeof WORDS = [
  ["--edge", "--paper", "--raised", "--side"],
  ["--accent", "--paper", "--raised", "--side", "--accent-soft"],
  ["--warn", "--warn-soft"],
];

describe.each(THEMES)("in the %s theme", (_name, theme, words, drawn) => {
  test.each(
    [...WORDS.map((pair) => [...pair, words] as const), ...DRAWN.map((pair) => [...pair, drawn] as const)].flatMap(
      ([ink, ...rest]) => {
        const least = rest.at(-1) as number;
        return (rest.slice(0, -1) as string[]).map((ground) => [ink as string, ground, least] as const);
      },
    ),
  )("%s on %s has %d : 1", (ink, ground, least) => {
    expect(contrast(theme.get(ink) ?? "", theme.get(ground) ?? "")).toBeGreaterThanOrEqual(least);
  });
});

describe("where the system's colours are forced", () => {
  test("every colour is one of them", () => {
    const forced = themeOf("(forced-colors: active)");
    const colours = [...themeOf("")].filter(([, value]) => /^#|^rgb/.test(value)).map(([name]) => name);
    expect(colours.filter((name) => name !== "--veil" && !forced.has(name))).toEqual([]);
    expect([...forced.values()].filter((value) => !COLOUR_WORDS.test(value.split(" ").at(-1) ?? ""))).toEqual([]);
  });
});

describe("the toolbar's badge", () => {
  test("has colours of the light theme, as badges know no tokens", () => {
    const badge = textOf("lib/browser/badge.ts");
    const light = themeOf("");
    const known = new Set([...light.values(), "#ffffff"]);
    const own = [...badge.matchAll(/"(#[0-9a-f]{6})"/g)].map(([, colour]) => colour ?? "");
    expect(own).toContain(light.get("--accent"));
    expect(own.filter((colour) => !known.has(colour))).toEqual([]);
  });
});

/** Contrast of two colours ("#rrggbb") by the formula of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [, ...parts] = /^#(..)(..)(..)$/.exec(colour) ?? [];
  if (parts.length !== 3) throw new RangeError(`${colour} is no colour in six digits`);
  const [r = 0, g = 0, b = 0] = parts.map((part) => {
    const value = Number.parseInt(part, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
