import { expect, test } from "vitest";
import { openLibrary } from "../../../lib/library/library";
import { emptyLibrary } from "./stores";

test("the folder for copies is kept over a restart, exported nowhere, and forgotten when the reader says so", async () => {
  const { library, factory } = await emptyLibrary();
  expect(await library.backupFolder()).toBeNull();
  // A handle is cloned as plain data is.
  await library.keepBackupFolder({ kind: "directory", name: "Copies" } as FileSystemDirectoryHandle);
  library.close();
  const again = await openLibrary(factory);
  expect(await again.backupFolder()).toMatchObject({ name: "Copies" });
  const given = [];
  for await (const part of again.giveOut()) given.push(part);
  expect(JSON.stringify(given)).not.toContain("Copies");
  expect(await again.counters()).toMatchObject({ change: 0 });
  await again.keepBackupFolder(null);
  expect(await again.backupFolder()).toBeNull();
});
