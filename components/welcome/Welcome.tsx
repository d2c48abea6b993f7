import type { ComponentChildren, JSX } from "preact";
import { useWords } from "../words";

interface WelcomeProps {
  /** Keys that open the popup, as the reader has them; "" where there are none. */
  readonly keys: string;
  /** Whether the browser hides the button behind another; false where it does not tell. */
  readonly isHidden: boolean;
  /** A release to look at, and what the browser withholds. */
  readonly sample: ComponentChildren;
  readonly sites: ComponentChildren;
  readonly onLibrary: () => void;
  readonly onOptions: () => void;
}

/** What Readout does in three steps, what it shows, what it may see. */
export function Welcome({ keys, isHidden, sample, sites, onLibrary, onOptions }: WelcomeProps): JSX.Element {
  const words = useWords();
  const [before, after] = words.t("welcome_key", "\n").split("\n");
  return (
    <main class="welcome">
      <header>
        <p class="brand">Readout</p>
        <h1>{words.t("welcome_title")}</h1>
        <p>{words.t("welcome_lead")}</p>
      </header>
      <ol class="steps">
        <li>
          <Ordinal of={1} />
          <h2>{words.t("welcome_open")}</h2>
          <p>
            {words.t("welcome_open_what")}
            {keys !== "" && (
              <>
                {" "}
                {before}
                <kbd dir="ltr">{keys}</kbd>
                {after}
              </>
            )}
          </p>
          {isHidden && <p>{words.t("welcome_pin")}</p>}
        </li>
        <li>
          <Ordinal of={2} />
          <h2>{words.t("welcome_read")}</h2>
          <p>{words.t("welcome_read_what")}</p>
        </li>
        <li>
          <Ordinal of={3} />
          <h2>{words.t("welcome_keep")}</h2>
          <p>{words.t("welcome_keep_what")}</p>
        </li>
      </ol>
      {sample}
      <div class="trust">
        <section aria-labelledby="access">
          <h2 id="access">{words.t("welcome_access")}</h2>
          {sites}
          <p>{words.t("welcome_click")}</p>
        </section>
        <section aria-labelledby="home">
          <h2 id="home">{words.t("welcome_home")}</h2>
          <p>{words.t("welcome_home_what")}</p>
          <div class="acts">
            <button type="button" class="main" onClick={onLibrary}>
              {words.t("library")}
            </button>
            <button type="button" onClick={onOptions}>
              {words.t("options_title")}
            </button>
          </div>
        </section>
      </div>
    </main>
  );
}

/** The list says the number itself to those who listen. */
function Ordinal({ of }: { readonly of: number }): JSX.Element {
  const words = useWords();
  return (
    <span class="ordinal" aria-hidden="true">
      {words.number(of)}
    </span>
  );
}
