import { type IDBPDatabase, type IDBPTransaction, wrap } from "idb";
import { MIGRATIONS, type Migration, stepsFrom } from "./migrations";
import type { LibrarySchema, StoreName } from "./schema";
import { LibraryTrouble, troubleOf } from "./trouble";

export const DATABASE_NAME = "readout-library";

export type Database = IDBPDatabase<LibrarySchema>;
export type Reading = IDBPTransaction<LibrarySchema, StoreName[], "readonly">;
export type Writing = IDBPTransaction<LibrarySchema, StoreName[], "readwrite">;

/**
 * Milliseconds without an answer after which a database counts as busy. Where an upgrade waits for another window, the browser tells
 * the one who asked for it, and lets all who ask afterwards wait without a word.
 */
const PATIENCE = 5_000;

/** Where an opening was given up, and the browser has not answered it yet: who asks again would wait behind it. */
const givenUp = new WeakSet<IDBFactory>();

/**
 * Opens the database, brought to the newest version. `onClosed`: it was closed by the browser or for a newer Readout.
 * @throws LibraryTrouble "newer", "unavailable" or "busy".
 */
export function openDatabase(
  factory: IDBFactory,
  migrations: readonly Migration[] = MIGRATIONS,
  onClosed: () => void = () => {},
  patience: number = PATIENCE,
): Promise<Database> {
  return new Promise((resolve, reject) => {
    if (givenUp.has(factory)) throw new LibraryTrouble("busy");
    let isGivenUp = false;
    const giveUp = () => {
      isGivenUp = true;
      givenUp.add(factory);
      reject(new LibraryTrouble("busy"));
    };
    const timer = setTimeout(giveUp, patience);
    const onAnswer = () => {
      clearTimeout(timer);
      givenUp.delete(factory);
    };
    let request: IDBOpenDBRequest;
    try {
      request = factory.open(DATABASE_NAME, migrations.length);
    } catch (cause) {
      clearTimeout(timer);
      reject(troubleOf(cause, "unavailable"));
      return;
    }
    request.onupgradeneeded = ({ oldVersion }) => {
      clearTimeout(timer); // It may take its time now.
      const transaction = request.transaction as IDBTransaction;
      try {
        for (const step of stepsFrom(oldVersion, migrations)) step.up(request.result, transaction);
      } catch (cause) {
        reject(troubleOf(cause));
        transaction.abort();
      }
    };
    request.onblocked = giveUp;
    request.onerror = (event) => {
      onAnswer();
      event.preventDefault(); // The trouble is told by the promise; the browser need not report it again.
      reject(troubleOf(request.error, "unavailable"));
    };
    request.onsuccess = () => {
      onAnswer();
      const database = request.result;
      if (isGivenUp) {
        database.close(); // Nobody waits for it any more.
        return;
      }
      // A newer Readout wants to bring the database on: let it, rather than keep it waiting.
      database.onversionchange = () => {
        database.close();
        onClosed();
      };
      database.onclose = onClosed;
      resolve(wrap(database) as unknown as Database);
    };
  });
}

/**
 * Runs `work` in one transaction and returns when that is complete on the disk, where the browser can promise it.
 * Whatever `work` throws undoes all of it.
 * @throws LibraryTrouble
 */
export async function write<T>(
  database: Database,
  stores: readonly StoreName[],
  work: (transaction: Writing) => Promise<T>,
): Promise<T> {
  let transaction: Writing;
  try {
    transaction = database.transaction([...stores], "readwrite", { durability: "strict" }) as Writing;
  } catch (cause) {
    throw troubleOf(cause);
  }
  const done = transaction.done;
  done.catch(() => {}); // Awaited below; when `work` fails first, that failure is the one to tell.
  try {
    const result = await work(transaction);
    await done;
    return result;
  } catch (cause) {
    abort(transaction);
    await done.catch(() => {});
    throw troubleOf(transaction.error ?? cause);
  }
}

/** Runs `work` on one consistent view of the stores. */
export async function read<T>(
  database: Database,
  stores: readonly StoreName[],
  work: (transaction: Reading) => Promise<T>,
): Promise<T> {
  try {
    const transaction = database.transaction([...stores], "readonly") as Reading;
    transaction.done.catch(() => {});
    return await work(transaction);
  } catch (cause) {
    throw troubleOf(cause);
  }
}

function abort(transaction: Writing): void {
  try {
    transaction.abort();
  } catch {
    // It has ended by itself already.
  }
}
