import type { JSX } from "preact";

/** The product's mark, the numbered point, as a quiet drawing where there is nothing to read. Says nothing aloud. */
export function Mark(): JSX.Element {
  return (
    <svg class="mark" viewBox="14 26 98 80" aria-hidden="true" focusable="false">
      <path d="M46 30v61q0 5 7 6.2l3.6.6v4.2h-34v-4.2l3.6-.6q7-1.2 7-6.2v-44q0-5-4.6-5-2.4 0-7 1.4v-4.4q11-3.2 18.6-9z" />
      <rect x="65" y="40" width="42" height="9" rx="2" />
      <rect x="65" y="59" width="42" height="5" rx="1.5" />
      <rect x="65" y="75" width="42" height="5" rx="1.5" />
      <rect x="65" y="91" width="26" height="5" rx="1.5" />
    </svg>
  );
}
