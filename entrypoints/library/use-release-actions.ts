import { markdownWords } from "../../components/documentWords";
import type { View } from "../../components/library/address";
import type { OpenedRelease, PaneActions } from "../../components/library/ReleasePane";
import { nextLeft } from "../../components/library/walk";
import { SAID_COPIED } from "../../components/state/shown";
import { useWords } from "../../components/words";
import { readSettings } from "../../lib/browser/settings";
import { copiedWords } from "../../lib/export/copy";
import { correctedRecord } from "../../lib/export/corrected";
import { toMarkdown } from "../../lib/export/markdown";
import { linkTo } from "../../lib/export/textFragment";
import type { Library } from "../../lib/library/library";
import type { ReleaseSummary } from "../../lib/library/schema";
import { correcting, deleting, extracting, extractOf, nameOf, noting, tagging } from "./editing";
import type { Deeds } from "./use-deeds";
import { type Go, unlessLeft } from "./use-view";

interface Given {
  readonly library: Library;
  readonly deeds: Deeds;
  readonly opened: OpenedRelease | "none" | null;
  readonly view: View;
  readonly go: Go;
  /** Ids of the rows, in their order. */
  readonly listed: readonly string[];
  readonly isNarrow: boolean;
  /** The row that is open takes the focus. */
  readonly focusRow: () => void;
  readonly onTrouble: (cause: unknown) => void;
}

interface ReleaseActions extends Omit<PaneActions, "onCite"> {
  /** Into the bin, with undo; the row after them is opened where one of them was. */
  readonly remove: (releases: readonly ReleaseSummary[]) => Promise<void>;
  readonly restore: (ids: readonly string[]) => Promise<void>;
}

/** What can be done with a release, each deed with its way back. */
export function useReleaseActions(given: Given): ReleaseActions {
  const words = useWords();
  const { library, deeds, opened, view, go, focusRow, onTrouble } = given;
  const release = opened === null || opened === "none" ? null : opened;

  const remove = async (releases: readonly ReleaseSummary[]): Promise<void> => {
    const gone = new Set(releases.filter(({ deletedAt }) => deletedAt === null).map(({ id }) => id));
    if (gone.size === 0) return;
    const deed = deleting(library, [...gone], new Date().toISOString(), nameOf(releases, words), words);
    const isGone = view.release !== null && gone.has(view.release);
    const next = isGone && given.isNarrow ? null : nextLeft(view.release, given.listed, gone);
    const arrive = unlessLeft(go);
    const isDone = await deeds.enact({
      ...deed,
      undo: async () => {
        const arrive = unlessLeft(go);
        await deed.undo();
        if (arrive({ ...view, release: view.release ?? releases[0]?.id ?? null })) focusRow();
      },
    });
    if (isDone && arrive({ ...view, release: next, point: null })) focusRow();
  };

  const restore = async (ids: readonly string[]): Promise<void> => {
    try {
      await library.restoreMany(ids);
      deeds.say({ text: words.t("library_restored"), tone: "done" });
    } catch (cause) {
      onTrouble(cause);
    }
  };

  const copy = async (text: string, said: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      deeds.say({ text: said, tone: "done" });
    } catch {
      deeds.say({ text: words.t("say_copy_failed"), tone: "failed" });
    }
  };

  return {
    remove,
    restore,
    onDelete: () => release && void remove([release.summary]),
    onRestore: () => {
      if (release === null) return;
      const arrive = unlessLeft(go);
      void restore([release.summary.id]).then(() => arrive({ ...view, place: "library" }));
    },
    onCopy: () => {
      if (release === null) return;
      void copy(
        toMarkdown(
          correctedRecord(release.record, release.summary.corrections),
          markdownWords(words),
          release.summary.note,
        ),
        words.t("say_copied"),
      );
    },
    onCopyPoint: ({ set, item }, form) => {
      const record = release && correctedRecord(release.record, release.summary.corrections);
      const from = record?.sets[set];
      const span = from?.items[item]?.span;
      if (!record || !from || !span) return;
      const link = form === "link" ? linkTo(record, span) : null;
      if (form === "quotation")
        void readSettings().then(({ copyFormat }) =>
          copy(copiedWords(record, span, from.speaker, copyFormat), words.t(SAID_COPIED[copyFormat])),
        );
      else if (link === null) deeds.say({ text: words.t("say_no_link"), tone: "failed" });
      else void copy(link, words.t("say_link_copied"));
    },
    onKeepPoint: ({ set, item }) => {
      const record = release && correctedRecord(release.record, release.summary.corrections);
      const from = record?.sets[set];
      const span = from?.items[item]?.span;
      if (!record || !from || !span) return;
      const draft = extractOf(record, span, { kind: "point", set, item }, from.speaker);
      void deeds.enact(extracting(library, draft, new Date().toISOString(), words));
    },
    onPrint: () => print(),
    onCorrect: (corrections) => {
      if (release !== null) void deeds.enact(correcting(library, release.summary.id, corrections, words));
    },
    onTag: (change) => {
      const deed = release && tagging(library, [release.summary], change, words);
      if (deed) void deeds.enact(deed);
    },
    onNote: async (note) => {
      if (release === null) return false;
      try {
        return await library.edit(release.summary.id, { note });
      } catch (cause) {
        onTrouble(cause);
        return false;
      }
    },
    onNoted: (before, after) => {
      if (release !== null) deeds.remember(noting(library, release.summary.id, before, after));
    },
  };
}
