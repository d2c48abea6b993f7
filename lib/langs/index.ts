import { ar } from "./ar";
import { de } from "./de";
import { en } from "./en";
import { es } from "./es";
import { fr } from "./fr";
import { ja } from "./ja";
import type { LanguagePack } from "./pack";
import { pt } from "./pt";
import { ru } from "./ru";
import { zh } from "./zh";

/** Every language that is read. A new one is a file beside `en.ts` and a name in this list. */
export const packs: readonly LanguagePack[] = [en, zh, fr, ru, es, ar, pt, de, ja];

/** The pack for a tag by its primary subtag ("zh-Hant" → "zh"), or null. */
export function packFor(tag: string): LanguagePack | null {
  const primary = tag.toLowerCase().split("-")[0];
  return packs.find((pack) => pack.tag === primary) ?? null;
}
