/** A page of the gallery: every state of one view's components, in the language of the address ("?lang=ar"). */
import { render } from "preact";
import { makeWords, WordsContext } from "../../components/words";
import ar from "../../public/_locales/ar/messages.json";
import en from "../../public/_locales/en/messages.json";
import es from "../../public/_locales/es/messages.json";
import fr from "../../public/_locales/fr/messages.json";
import ru from "../../public/_locales/ru/messages.json";
import zh_CN from "../../public/_locales/zh_CN/messages.json";
import { library } from "./library";
import { pages } from "./pages";
import { panel } from "./panel";
import { popup } from "./popup";
import type { State } from "./state";

type Messages = Readonly<Record<string, { readonly message: string }>>;

const LANGUAGES: Readonly<Record<string, Messages>> = { en, ar, es, fr, ru, zh_CN };
const VIEWS: Readonly<Record<string, readonly State[]>> = { popup, panel, library, pages };

// A dialog that is shown as one makes everything beside it inert: here it hangs among the others.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.show();
};

const view = document.body.dataset.view ?? "";
const language = new URLSearchParams(location.search).get("lang") ?? "en";
const messages: Messages = LANGUAGES[language] ?? en;
const words = makeWords((key, given) =>
  (messages[key]?.message ?? "").replace(/\$(\d)/g, (_, place: string) => given[Number(place) - 1] ?? ""),
);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;

const place = document.getElementById("gallery");
if (place !== null)
  render(
    <WordsContext.Provider value={words}>
      <nav aria-label="Gallery" lang="en" dir="ltr">
        {Object.keys(VIEWS).map((each) => (
          <a key={each} href={`${each}.html?lang=${language}`} aria-current={each === view ? "page" : undefined}>
            {each}
          </a>
        ))}
        {Object.keys(LANGUAGES).map((each) => (
          <a key={each} href={`?lang=${each}`} aria-current={each === language ? "true" : undefined}>
            {each}
          </a>
        ))}
      </nav>
      {(VIEWS[view] ?? []).map(({ name, width, show, isPictured }) => (
        <div key={name} class="state" data-state={name} data-pictured={isPictured === true}>
          <p class="name" lang="en" dir="ltr">
            {name}
          </p>
          <div class="frame" style={{ inlineSize: `min(${width}px, 100%)` }}>
            {show(words)}
          </div>
        </div>
      ))}
    </WordsContext.Provider>,
    place,
  );
document.documentElement.dataset.ready = "true";
