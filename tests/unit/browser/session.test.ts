import { beforeEach, expect, it, vi } from "vitest";
import { oncePerSession } from "../../../lib/browser/session";

const fake = await vi.hoisted(async () => (await import("./fake-browser")).fakeBrowser());
vi.mock("wxt/browser", () => ({ browser: fake.browser }));

beforeEach(() => fake.clear());

it("what was done is not done again in the same session; other work is", async () => {
  const work = vi.fn(async () => {});
  await oncePerSession("settled", work);
  await oncePerSession("settled", work);
  expect(work).toHaveBeenCalledTimes(1);
  await oncePerSession("swept", work);
  expect(work).toHaveBeenCalledTimes(2);
});

it("what failed is told, and done again by the next", async () => {
  const failing = () => Promise.reject(new Error("no space"));
  await expect(oncePerSession("settled", failing)).rejects.toThrow("no space");
  const work = vi.fn(async () => {});
  await oncePerSession("settled", work);
  expect(work).toHaveBeenCalledTimes(1);
});
