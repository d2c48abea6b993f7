/** What is said when words were shown in the page, or its points numbered, or could not be. */
import type { WordKey } from "../words";
import type { Said } from "./Actions";

export const SHOWN: Readonly<Record<"same" | "altered", Said>> = {
  same: { key: "say_shown", tone: "calm" },
  altered: { key: "say_shown_altered", tone: "calm" },
};

export const NUMBERED: Readonly<Record<"all" | "some" | "none", Said>> = {
  all: { key: "say_numbered", tone: "calm" },
  some: { key: "say_numbered_some", tone: "calm" },
  none: { key: "say_unnumbered", tone: "calm" },
};

const NOT_REACHED: Said = { key: "say_not_reached", tone: "failed" };

/** What a reader can do something about; of everything else it is enough to know that the page was not reached. */
const NOT_SHOWN: Readonly<Record<string, Said>> = {
  absent: { key: "say_absent", tone: "failed" },
  folded: { key: "say_folded", tone: "failed" },
  unanswered: { key: "fail_unanswered_title", tone: "failed" },
};

/** The sentence for words that were not shown. */
export function notShown(code: string): Said {
  return NOT_SHOWN[code] ?? NOT_REACHED;
}

/** The sentence for points that were not numbered: the page is not to be reached. */
export function notNumbered(): Said {
  return NOT_REACHED;
}

/** What is said when words were copied in the form that the reader settled. */
export const SAID_COPIED = {
  quotation: "say_quotation_copied",
  markdown: "say_copied",
  text: "say_text_copied",
} as const satisfies Readonly<Record<string, WordKey>>;
