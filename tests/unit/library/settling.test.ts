import { expect, it } from "vitest";
import { openLibrary } from "../../../lib/library/library";
import { settleDatabase } from "../../../lib/library/settling";
import { release } from "../records";
import { AT, freshFactory } from "./stores";

const names = async (factory: IDBFactory) => (await factory.databases()).map(({ name }) => name);

it("leaves nothing behind, and the library as it was, open or not", async () => {
  const factory = freshFactory();
  await settleDatabase(factory);
  expect(await names(factory)).toEqual([]);
  const library = await openLibrary(factory);
  await library.save(release({ url: "https://mfa.example/1" }), AT);
  await settleDatabase(factory);
  expect(await names(factory)).toEqual(["readout-library"]);
  expect(await library.list()).toHaveLength(1);
});

it("goes on from one that was cut short", async () => {
  const factory = freshFactory();
  const request = factory.open("readout-settling", 1);
  await new Promise((resolve) => {
    request.onsuccess = resolve;
  });
  request.result.close();
  await settleDatabase(factory);
  expect(await names(factory)).toEqual([]);
});

it("says why where there is no database to be had", async () => {
  const cause = new DOMException("private", "SecurityError");
  const factory = {
    open: () => {
      throw cause;
    },
  } as unknown as IDBFactory;
  await expect(settleDatabase(factory)).rejects.toBe(cause);
});
