import type { JSX } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { useWords } from "../words";

interface NoteFieldProps {
  readonly note: string;
  /** Keeps it; rejects or gives false when that failed. Called a moment after the last key, and whenever the field or the page is left. */
  readonly onSave: (note: string) => Promise<boolean>;
  /** The field was left with another note than it was entered with. */
  readonly onChanged: (before: string, after: string) => void;
}

/** Milliseconds without a key after which a note is kept: a pause between words, not within one. */
const PAUSE = 500;

/** The reader's own words, kept as they are typed. Nothing that was typed is lost by leaving in whatever way. */
export function NoteField({ note, onSave, onChanged }: NoteFieldProps): JSX.Element {
  const words = useWords();
  const [text, setText] = useState(note);
  const [isKept, setKept] = useState(false);
  const kept = useRef(note);
  const latest = useRef({ text, onSave, onChanged });
  latest.current = { text, onSave, onChanged };
  const entered = useRef(note);
  const isEntered = useRef(false);

  // A note that comes from elsewhere (undo, another window) is taken over where nothing is being written.
  useEffect(() => {
    if (isEntered.current || note === kept.current) return;
    kept.current = note;
    setText(note);
  }, [note]);

  const flush = async (): Promise<void> => {
    const { text: now, onSave: save } = latest.current;
    if (now === kept.current) return;
    const before = kept.current;
    kept.current = now;
    if (await save(now)) setKept(true);
    else kept.current = before;
  };

  useEffect(() => {
    if (text === kept.current) return;
    setKept(false);
    const timer = setTimeout(() => void flush(), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  useEffect(() => {
    const keep = () => void flush();
    addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", keep);
    return () => {
      removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", keep);
    };
  }, []);
  const leave = (): void => {
    const before = entered.current;
    const { text: after, onChanged: tell } = latest.current;
    void flush();
    if (isEntered.current && after !== before) tell(before, after);
    isEntered.current = false;
  };
  // Where the field goes with its release, what was typed last is still to be kept.
  useLayoutEffect(() => leave, []);

  return (
    <div class="note-field">
      <div class="grown" data-text={`${text}\u200b`}>
        <textarea
          dir="auto"
          rows={1}
          value={text}
          placeholder={words.t("library_note_hint")}
          aria-label={words.t("library_note")}
          aria-keyshortcuts="n"
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onFocus={() => {
            isEntered.current = true;
            entered.current = text;
          }}
          onBlur={leave}
          onKeyDown={(event) => {
            if (event.key !== "Escape") return;
            event.stopPropagation();
            event.currentTarget.blur();
          }}
        />
      </div>
      <p role="status">{isKept ? words.t("library_note_kept") : ""}</p>
    </div>
  );
}
