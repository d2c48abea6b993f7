import type { JSX } from "preact";
import { useEffect, useId, useRef, useState } from "preact/hooks";
import { useWords } from "../words";

/** A tag that is known, with how many releases have it. */
export interface KnownTag {
  readonly tag: string;
  readonly count: number;
}

interface TagFieldProps {
  readonly tags: readonly string[];
  /** Tags that only some of several releases have. */
  readonly partly?: readonly string[];
  /** All tags of the library, the most used first. */
  readonly known: readonly KnownTag[];
  /** It takes the focus when it appears. */
  readonly isEntered?: boolean;
  readonly onAdd: (tag: string) => void;
  readonly onRemove: (tag: string) => void;
  /** Escape, with nothing typed. */
  readonly onLeave?: () => void;
}

/** As many as are read at a look. */
const AT_MOST = 8;

/** Tags, and a field that completes those of the library: arrows choose, Enter or a comma adds, Backspace in the empty field takes the last away. */
export function TagField({
  tags,
  partly = [],
  known,
  isEntered = false,
  onAdd,
  onRemove,
  onLeave,
}: TagFieldProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLSpanElement>(null);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(-1);
  const [isOpen, setOpen] = useState(false);
  const matching = isOpen ? completions(typed, known, tags) : [];
  const active = matching[at];
  useEffect(() => {
    if (isEntered) field.current?.querySelector("input")?.focus();
  }, []);

  const add = (tag: string): void => {
    const clean = tag.replace(/\s+/g, " ").trim();
    setTyped("");
    setAt(-1);
    if (clean !== "") onAdd(known.find((one) => one.tag.toLowerCase() === clean.toLowerCase())?.tag ?? clean);
  };

  const onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    if (event.isComposing) return;
    const step = key === "ArrowDown" ? 1 : key === "ArrowUp" ? -1 : 0;
    if (step !== 0) {
      setOpen(true);
      setAt((before) => (matching.length === 0 ? -1 : (before + step + matching.length + 1) % (matching.length + 1)));
    } else if (key === "Enter" || key === "," || key === "،" || key === "，") {
      if (key === "Enter" && typed === "" && active === undefined) return;
      add(active?.tag ?? typed);
    } else if (key === "Backspace" && typed === "") {
      const last = tags.at(-1);
      if (last !== undefined) onRemove(last);
    } else if (key === "Escape") {
      if (isOpen || typed !== "") {
        setTyped("");
        setOpen(false);
      } else if (onLeave) onLeave();
      else (event.target as HTMLElement).blur();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const chip = (tag: string, isPart: boolean) => (
    <li key={tag} class={isPart ? "chip part" : "chip"}>
      {isPart ? (
        <button type="button" title={words.t("library_tag_all")} onClick={() => onAdd(tag)}>
          <bdi>{tag}</bdi>
        </button>
      ) : (
        <bdi>{tag}</bdi>
      )}
      <button
        type="button"
        aria-label={words.t("library_tag_remove", `\u2068${tag}\u2069`)}
        onClick={() => {
          field.current?.querySelector("input")?.focus();
          onRemove(tag);
        }}
      >
        ×
      </button>
    </li>
  );
  return (
    <div class="tag-field">
      <ul aria-label={words.t("library_tags")}>
        {tags.map((tag) => chip(tag, false))}
        {partly.map((tag) => chip(tag, true))}
      </ul>
      <span class="combo" ref={field}>
        <input
          type="text"
          role="combobox"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          size={14}
          maxLength={80}
          value={typed}
          placeholder={words.t("library_tag_add")}
          aria-label={words.t("library_tag_add")}
          aria-autocomplete="list"
          aria-expanded={matching.length > 0}
          aria-controls={`${id}-list`}
          aria-activedescendant={active === undefined ? undefined : `${id}-${at}`}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            setOpen(true);
            setAt(-1);
          }}
          onKeyDown={onKey}
          onBlur={() => setOpen(false)}
        />
        <div role="listbox" id={`${id}-list`} aria-label={words.t("library_tags")} hidden={matching.length === 0}>
          {matching.map(({ tag, count }, nth) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the field's, which keeps the focus.
            <div
              key={tag}
              id={`${id}-${nth}`}
              role="option"
              aria-selected={nth === at}
              tabIndex={-1}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => add(tag)}
            >
              <bdi>{tag}</bdi>
              <i>{words.number(count)}</i>
            </div>
          ))}
        </div>
      </span>
    </div>
  );
}

/** Known tags that have what is typed at the beginning of one of their words, else anywhere; those that are there already left out. */
function completions(typed: string, known: readonly KnownTag[], tags: readonly string[]): readonly KnownTag[] {
  const wanted = typed.trim().toLowerCase();
  const left = known.filter(({ tag }) => !tags.includes(tag) && tag.toLowerCase().includes(wanted));
  const begins = ({ tag }: KnownTag) =>
    tag
      .toLowerCase()
      .split(/[\s/:_-]+/)
      .some((word) => word.startsWith(wanted));
  return [...left.filter(begins), ...left.filter((one) => !begins(one))].slice(0, AT_MOST);
}
