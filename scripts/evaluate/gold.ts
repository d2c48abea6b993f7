import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** What is on a page, as a person annotated it. Everything quoted is verbatim; null: the page does not say. */
export interface Gold {
  readonly id: string;
  readonly url: string | null;
  readonly lang: string;
  /** Id of the issuing body. */
  readonly body?: string | null;
  readonly isRelease?: boolean;
  readonly kind?: string;
  readonly title?: string | null;
  readonly published?: string | null;
  readonly eventDate?: string | null;
  readonly place?: string | null;
  readonly speakers?: readonly { readonly name: string; readonly role: string | null }[];
  readonly sets?: readonly GoldSet[];
  readonly exchanges?: readonly GoldExchange[];
  readonly versions?: readonly string[];
}

export interface GoldSet {
  readonly speaker: string | null;
  readonly announcement: string | null;
  readonly topic: string | null;
  readonly declared?: number | null;
  readonly items: readonly GoldItem[];
  /** A loose list, right or wrong to take: scored neither way. */
  readonly optional?: boolean;
}

export interface GoldItem {
  readonly ordinal: number;
  readonly marker: string | null;
  /** First 60 characters, marker included. */
  readonly starts: string;
  /** Last 60 characters or fewer. */
  readonly ends: string;
  readonly heading: string;
}

export interface GoldExchange {
  readonly asker: string | null;
  readonly questionStarts: string;
  readonly answers: readonly { readonly speaker: string | null; readonly starts: string }[];
}

/** The annotations in `folder` whose file's name begins with `prefix`, by name. */
export function readGold(folder: string, prefix: string): readonly Gold[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json") && name.startsWith(prefix))
    .sort()
    .map((name) => JSON.parse(readFileSync(path.join(folder, name), "utf8")) as Gold);
}
