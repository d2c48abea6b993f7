import type { ComponentChildren, JSX } from "preact";
import { useWords, type WordKey } from "../words";
import { Notice } from "./Notice";

/** What is the case, and what can be done, for each reason why a page is not read. */
const SENTENCES = {
  "browser-page": ["fail_browser_page_title", "fail_browser_page_do"],
  "made-page": ["fail_made_page_title", "fail_made_page_do"],
  "page-source": ["fail_page_source_title", "fail_page_source_do"],
  "file-closed": ["fail_file_closed_title", "fail_file_closed_do"],
  pdf: ["fail_pdf_title", "fail_pdf_do"],
  "no-permission": ["fail_no_permission_title", "fail_no_permission_do"],
  "tab-closed": ["fail_tab_closed_title", "fail_tab_closed_do"],
  navigated: ["fail_navigated_title", "fail_navigated_do"],
  empty: ["fail_empty_title", "fail_empty_do"],
  "reader-failed": ["fail_reader_failed_title", "fail_reader_failed_do"],
  "extractor-failed": ["fail_extractor_failed_title", "fail_extractor_failed_do"],
  timeout: ["fail_timeout_title", "fail_timeout_do"],
  unanswered: ["fail_unanswered_title", "fail_unanswered_do"],
} as const satisfies Readonly<Record<string, readonly [title: WordKey, toDo: WordKey]>>;

type ReadFailure = keyof typeof SENTENCES;

/** For these, reading again now would end the same way. */
const HOPELESS: ReadonlySet<ReadFailure> = new Set([
  "browser-page",
  "made-page",
  "page-source",
  "file-closed",
  "pdf",
  "tab-closed",
  "no-permission",
  "extractor-failed",
]);

/** For these the browser's or the program's own words help whoever mends it. */
const OURS: ReadonlySet<ReadFailure> = new Set(["reader-failed", "extractor-failed"]);

interface FailureViewProps {
  /** `detail` is for the curious and for bug reports. */
  readonly failure: { readonly code: ReadFailure; readonly detail: string | null };
  readonly onRetry: () => void;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** A page that cannot be read, with the reason and what to do. */
export function FailureView({ failure, onRetry, children }: FailureViewProps): JSX.Element {
  const words = useWords();
  const [title, toDo] = SENTENCES[failure.code];
  return (
    <Notice title={words.t(title)} body={words.t(toDo)} role="alert">
      {OURS.has(failure.code) && failure.detail !== null && (
        <p class="detail" lang="en" dir="ltr">
          {failure.detail}
        </p>
      )}
      {!HOPELESS.has(failure.code) && (
        <div class="acts">
          <button type="button" class="main" onClick={onRetry}>
            {words.t("read_again")}
          </button>
        </div>
      )}
      {children}
    </Notice>
  );
}
