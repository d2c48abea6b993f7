import type { JSX } from "preact";
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Extract, Span } from "../../lib/model";
import { Foreign } from "../record/Quote";
import { useWords } from "../words";
import "./extracts.css";

/** Where the extracts of a page come from. */
export interface ExtractSource {
  readonly list: () => Promise<readonly Extract[]>;
  /** Into the bin, or back out of it; whether that was done. */
  readonly bin: (id: string, isBack: boolean) => Promise<boolean>;
  /** Calls `changed` after each change of the library. Returns what ends it. */
  readonly watch: (changed: () => void) => () => void;
}

interface ExtractsProps {
  readonly source: ExtractSource;
  /** The text of the release that is shown: words of it are a way into the page. Null where there is none. */
  readonly textHash: string | null;
  readonly onShow?: (span: Span) => void;
}

/** Units of an extract that its button for removing says. */
const NAMED = 60;

/** The words that the reader kept of the page at hand, each with whose they are; what is removed can be taken back. */
export function Extracts({ source, textHash, onShow }: ExtractsProps): JSX.Element | null {
  const words = useWords();
  const [extracts, setExtracts] = useState<readonly Extract[]>([]);
  const [removed, setRemoved] = useState<string | null>(null);
  const [isRestored, setRestored] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const { list, bin, watch } = source;
  const load = useCallback(() => void list().then(setExtracts), [list]);
  useEffect(() => {
    load();
    return watch(load);
  }, [load, watch]);

  const remove = async (id: string): Promise<void> => {
    if (await bin(id, false)) {
      setRemoved(id);
      setRestored(false);
    }
    load();
  };
  const restore = async (): Promise<void> => {
    if (removed !== null && (await bin(removed, true))) {
      setRemoved(null);
      setRestored(true);
    }
    load();
  };

  // The button that had the keyboard goes with what was done.
  useEffect(() => (removed === null ? undefined : undo.current?.focus()), [removed]);
  useEffect(() => (isRestored ? heading.current?.focus() : undefined), [isRestored]);

  if (extracts.length === 0 && removed === null) return null;
  return (
    <section class="extracts" dir={words.dir}>
      <h2 ref={heading} tabIndex={-1}>
        {words.t("extracts")}
      </h2>
      <ul>
        {extracts.map(({ id, quote, lang, speaker, role, span, textHash: of }) => (
          <li key={id}>
            <blockquote>
              {span !== null && of === textHash && onShow !== undefined ? (
                <button type="button" class="words" onClick={() => onShow(span)}>
                  <Foreign lang={lang}>{quote}</Foreign>
                </button>
              ) : (
                <Foreign lang={lang} class="words">
                  {quote}
                </Foreign>
              )}
            </blockquote>
            {speaker !== null && (
              <Foreign as="p" class="whose" lang={lang}>
                {role === null ? speaker : `${speaker}, ${role}`}
              </Foreign>
            )}
            <button
              type="button"
              class="quiet"
              aria-label={words.t("extract_remove", quote.slice(0, NAMED))}
              onClick={() => void remove(id)}
            >
              {words.t("library_delete")}
            </button>
          </li>
        ))}
      </ul>
      <div class="removed">
        <span role="status">
          {removed !== null ? words.t("say_extract_removed") : isRestored ? words.t("library_undone") : ""}
        </span>
        {removed !== null && (
          <button type="button" class="quiet" ref={undo} onClick={() => void restore()}>
            {words.t("library_undo")}
          </button>
        )}
      </div>
    </section>
  );
}
