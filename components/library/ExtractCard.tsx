import type { JSX } from "preact";
import type { Extract, Span } from "../../lib/model";
import { useWords } from "../words";
import { Marked } from "./Marked";
import { NoteField } from "./NoteField";
import { useNames } from "./names";
import { type KnownTag, TagField } from "./TagField";

/** What the reader can do with an extract. */
export interface ExtractActions {
  readonly onCopy: (extract: Extract) => void;
  readonly onDelete: (extract: Extract) => void;
  readonly onRestore: (extract: Extract) => void;
  readonly onTag: (extract: Extract, change: { readonly add?: string; readonly remove?: string }) => void;
  readonly onNote: (extract: Extract, note: string) => Promise<boolean>;
  readonly onNoted: (extract: Extract, before: string, after: string) => void;
}

interface ExtractCardProps extends ExtractActions {
  readonly extract: Extract;
  readonly knownTags: readonly KnownTag[];
  /** Address at which it is come to, with its release beside it; null under its release, or in the bin. */
  readonly address: string | null;
  readonly isCurrent?: boolean;
  /** Whether it stands under its release: what is said there already is not said again. */
  readonly isWithin?: boolean;
  readonly marksOf?: ((text: string) => readonly Span[]) | null;
}

/** Words that are kept by themselves, with where they are from, the reader's own on them, and what can be done. */
export function ExtractCard(props: ExtractCardProps): JSX.Element {
  const words = useWords();
  const names = useNames();
  const { extract, address, isWithin = false, marksOf = null } = props;
  const { quote, lang, dir, speaker, role, title, issuer, published, url, deletedAt } = extract;
  const who = [speaker, role].filter(Boolean).join(", ");
  const from = isWithin
    ? [who]
    : [who, title ?? "", names.issuer(issuer), published === null ? "" : words.date(published)];
  return (
    <article class="extract">
      <blockquote lang={lang} dir={dir}>
        {address === null ? (
          <Marked text={quote} marks={marksOf?.(quote) ?? []} />
        ) : (
          <a href={address} aria-current={props.isCurrent ? "true" : undefined}>
            <Marked text={quote} marks={marksOf?.(quote) ?? []} />
          </a>
        )}
      </blockquote>
      <p class="facts">
        {from
          .filter((part) => part !== "")
          .map((part, at) => (
            <>
              {at > 0 && " · "}
              <bdi>{part}</bdi>
            </>
          ))}
      </p>
      {deletedAt === null ? (
        <>
          <TagField
            tags={extract.tags}
            known={props.knownTags}
            onAdd={(add) => props.onTag(extract, { add })}
            onRemove={(remove) => props.onTag(extract, { remove })}
          />
          <NoteField
            note={extract.note}
            onSave={(note) => props.onNote(extract, note)}
            onChanged={(before, after) => props.onNoted(extract, before, after)}
          />
        </>
      ) : (
        <p class="facts">{words.t("library_in_bin_since", names.instant(deletedAt))}</p>
      )}
      <p class="point-actions">
        {deletedAt !== null && (
          <button type="button" class="quiet" onClick={() => props.onRestore(extract)}>
            {words.t("library_restore")}
          </button>
        )}
        <button type="button" class="quiet" onClick={() => props.onCopy(extract)}>
          {words.t("copy_quotation")}
        </button>
        {!isWithin && /^https?:/i.test(url) && (
          <a href={url} target="_blank" rel="noopener noreferrer">
            {words.t("library_open_page")}
          </a>
        )}
        {deletedAt === null && (
          <button type="button" class="quiet" onClick={() => props.onDelete(extract)}>
            {words.t("library_delete")}
          </button>
        )}
      </p>
    </article>
  );
}
