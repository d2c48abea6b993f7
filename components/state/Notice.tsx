import type { ComponentChildren, JSX } from "preact";
import { Mark } from "./Mark";
import "./state.css";

interface NoticeProps {
  /** One sentence: what is the case. */
  readonly title: string;
  /** One or two sentences: what can be done. */
  readonly body: string;
  /** "alert" is read aloud at once, "status" when there is a pause. */
  readonly role?: "alert" | "status";
  /** Reasons, buttons. */
  readonly children?: ComponentChildren;
}

/** A state in which there is no release to show: what is the case, and what to do. */
export function Notice({ title, body, role = "status", children }: NoticeProps): JSX.Element {
  return (
    <section class="notice">
      <Mark />
      <div role={role}>
        <h1>{title}</h1>
        <p>{body}</p>
      </div>
      {children}
    </section>
  );
}
