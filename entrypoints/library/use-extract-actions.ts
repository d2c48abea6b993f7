import type { View } from "../../components/library/address";
import type { ExtractActions } from "../../components/library/ExtractCard";
import { nextLeft } from "../../components/library/walk";
import { useWords } from "../../components/words";
import { extractLink } from "../../lib/export/extracts";
import type { Library } from "../../lib/library/library";
import type { Extract } from "../../lib/model";
import { deleting, noting, tagging } from "./editing";
import { counted } from "./use-chosen";
import type { Deeds } from "./use-deeds";
import { type Go, unlessLeft } from "./use-view";

interface Given {
  readonly library: Library;
  readonly deeds: Deeds;
  readonly view: View;
  readonly go: Go;
  /** Ids of the extracts of the view, in their order. */
  readonly listed: readonly string[];
  /** The view with an extract come to; null: with none. */
  readonly at: (id: string | null) => View;
  /** The extract that is come to takes the focus. */
  readonly focusRow: () => void;
  readonly onTrouble: (cause: unknown) => void;
}

interface ManyActions extends ExtractActions {
  /** Into the bin, with undo; the extract after them is come to where one of them was. */
  readonly remove: (extracts: readonly Extract[]) => Promise<void>;
}

/** What can be done with extracts, each deed with its way back. */
export function useExtractActions(given: Given): ManyActions {
  const words = useWords();
  const { library, deeds, view, go, listed, at, focusRow, onTrouble } = given;

  const remove = async (extracts: readonly Extract[]): Promise<void> => {
    const [first, ...others] = extracts;
    if (first === undefined) return;
    const what = others.length === 0 ? `\u2068${opening(first.quote)}\u2069` : counted(0, extracts.length, words);
    const ids = extracts.map(({ id }) => id);
    const before = view.extract !== null && ids.includes(view.extract) ? view.extract : null;
    const deed = deleting(library, ids, new Date().toISOString(), what, words);
    const back = async (): Promise<void> => {
      const arrive = unlessLeft(go);
      await deed.undo();
      if (before !== null && arrive(at(before))) focusRow();
    };
    const arrive = unlessLeft(go);
    if (!(await deeds.enact({ ...deed, undo: back })) || before === null) return;
    if (arrive(at(nextLeft(before, listed, new Set(ids))))) focusRow();
  };

  return {
    remove,
    onCopy: (extract) =>
      void navigator.clipboard.writeText(quotationOf(extract)).then(
        () => deeds.say({ text: words.t("say_quotation_copied"), tone: "done" }),
        () => deeds.say({ text: words.t("say_copy_failed"), tone: "failed" }),
      ),
    onDelete: (extract) => void remove([extract]),
    onRestore: ({ id }) =>
      void library
        .restoreMany([id])
        .then(() => deeds.say({ text: words.t("library_restored"), tone: "done" }), onTrouble),
    onTag: (extract, change) => {
      const deed = tagging(library, [extract], change, words, () => opening(extract.quote));
      if (deed !== null) void deeds.enact(deed);
    },
    onNote: async ({ id }, note) => {
      try {
        return await library.editExtract(id, { note });
      } catch (cause) {
        onTrouble(cause);
        return false;
      }
    },
    onNoted: ({ id }, before, after) => deeds.remember(noting(library, id, before, after)),
  };
}

/** UTF-16 units that an extract is called by. */
const NAMED_BY = 60;

function opening(quote: string): string {
  return quote.length <= NAMED_BY ? quote : `${quote.slice(0, NAMED_BY)}…`;
}

/** The words, and under them who said them, where and when, with a link that lands on them. */
function quotationOf(extract: Extract): string {
  const { quote, speaker, role, title, issuer, published, url } = extract;
  const source = [
    [speaker, role].filter(Boolean).join(", "),
    title,
    issuer?.name,
    published,
    extractLink(extract) ?? url,
  ];
  return `“${quote}”\n\n— ${source.filter(Boolean).join(". ")}\n`;
}
