import type { JSX } from "preact";
import { useWords } from "../words";
import "./state.css";

/** The shape of a release while it is read: the lines stand where the words will. */
export function Skeleton(): JSX.Element {
  const words = useWords();
  return (
    <div class="skeleton">
      <p class="spoken" role="status">
        {words.t("reading")}
      </p>
      <div class="record-header" aria-hidden="true">
        <i class="line small" style={{ inlineSize: "58%" }} />
        <i class="line small" style={{ inlineSize: "36%" }} />
        <i class="line title" style={{ inlineSize: "94%" }} />
        <i class="line title" style={{ inlineSize: "62%" }} />
        <i class="line" style={{ inlineSize: "40%" }} />
        <i class="line" style={{ inlineSize: "70%" }} />
      </div>
      <div class="points-shape" aria-hidden="true">
        <i class="line" style={{ inlineSize: "88%" }} />
        <i class="line small" style={{ inlineSize: "30%" }} />
        {["92%", "78%", "85%"].map((inlineSize) => (
          <div class="point-shape" key={inlineSize}>
            <i class="ordinal-shape" />
            <i class="line" style={{ inlineSize }} />
          </div>
        ))}
      </div>
    </div>
  );
}
