import { describe, expect, test } from "vitest";
import { messageKey } from "../../../lib/browser/message-key";
import { saltFor } from "../../../scripts/messages";

describe("short names of messages", () => {
  const keys = Array.from({ length: 900 }, (_, i) => `message_${i}`);

  test("are three signs that the browser's messages allow", () => {
    for (const key of keys) expect(messageKey(key, 7)).toMatch(/^[0-9a-z]{3}$/);
  });

  test("are different for different keys, with the salt that is chosen", () => {
    const salt = saltFor(keys.slice(0, 600));
    expect(new Set(keys.slice(0, 600).map((key) => messageKey(key, salt))).size).toBe(600);
  });

  test("are not given where two keys are the same", () => {
    expect(() => saltFor(["one", "one"])).toThrow(RangeError);
  });
});
