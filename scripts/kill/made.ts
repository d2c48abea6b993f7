import type { KeptRelease } from "../../lib/export/json";
import type { ReleaseRecord } from "../../lib/model";

/** The release of a number, always the same: two to sixty thousand units long. Three numbers share an address: they are texts of one release. */
export function made(number: number): ReleaseRecord {
  const sentence = `The Minister spoke of matter ${number} everywhere. `;
  const text = `Statement ${number}\n\n${sentence.repeat(40 + (number % 7) * 200)}`;
  return {
    ...{ schema: 1, url: `https://www.mfa.example/${Math.floor(number / 3)}`, readAt: "2026-11-23T12:00:00.000Z" },
    ...{ text, textHash: `sha256:${String(number).padStart(64, "0")}`, projection: 1, lang: "en", dir: "ltr" },
    ...{ isRelease: true, confidence: 1, reasons: ["made"], issuer: null, kind: "statement" },
    title: { value: `Statement ${number}`, from: 0, to: `Statement ${number}`.length, rule: "made" },
    ...{ published: null, eventDate: null, place: null, speakers: [], sets: [], statements: [], exchanges: [] },
    ...{ versions: [], notes: [] },
  } as ReleaseRecord;
}

/** The same as the library keeps it. */
export function kept(number: number): KeptRelease {
  const record = made(number);
  const { url, readAt: savedAt } = record;
  return { url, savedAt, deletedAt: null, tags: [], note: "", record, revisions: [] };
}
