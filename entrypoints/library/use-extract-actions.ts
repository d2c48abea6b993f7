import type { ExtractActions } from "../../components/library/ExtractCard";
import { useWords } from "../../components/words";
import { linkTo } from "../../lib/export/textFragment";
import type { Library } from "../../lib/library/library";
import type { Extract } from "../../lib/model";
import { deleting, noting, tagging } from "./editing";
import type { Deeds } from "./use-deeds";

/** What can be done with an extract, each deed with its way back. */
export function useExtractActions(library: Library, deeds: Deeds, onTrouble: (cause: unknown) => void): ExtractActions {
  const words = useWords();
  return {
    onCopy: (extract) =>
      void navigator.clipboard.writeText(quotationOf(extract)).then(
        () => deeds.say({ text: words.t("say_quotation_copied"), tone: "done" }),
        () => deeds.say({ text: words.t("say_copy_failed"), tone: "failed" }),
      ),
    onDelete: ({ id, quote }) =>
      void deeds.enact(deleting(library, [id], new Date().toISOString(), `\u2068${opening(quote)}\u2069`, words)),
    onRestore: ({ id }) =>
      void library
        .restoreMany([id])
        .then(() => deeds.say({ text: words.t("library_restored"), tone: "done" }), onTrouble),
    onTag: (extract, change) => {
      const deed = tagging(library, [extract], change, words, opening(extract.quote));
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
function quotationOf({ quote, speaker, role, title, issuer, published, url, lang, prefix, suffix }: Extract): string {
  const text = prefix + quote + suffix;
  const span = { from: prefix.length, to: prefix.length + quote.length };
  const source = [
    [speaker, role].filter(Boolean).join(", "),
    title,
    issuer?.name,
    published,
    linkTo({ url, text, lang }, span) ?? url,
  ];
  return `“${quote}”\n\n— ${source.filter(Boolean).join(". ")}\n`;
}
