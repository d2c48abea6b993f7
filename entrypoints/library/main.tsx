import { render } from "preact";
import { Notice } from "../../components/state/Notice";
import { makeWords, WordsContext } from "../../components/words";
import { message } from "../../lib/browser/locale";
import { openLibrary } from "../../lib/library/library";
import { troubleOf } from "../../lib/library/trouble";
import { App } from "./App";
import { openRemoteLibrary } from "./remote-library";

const words = makeWords(message);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
document.title = words.t("library_title");

const root = document.getElementById("root");
if (root !== null) {
  const library = await openLibrary().catch(troubleOf);
  render(
    <WordsContext.Provider value={words}>
      {library instanceof Error ? (
        <main class="trouble">
          <Notice
            title={words.t(`library_trouble_${library.code}`)}
            body={words.t(`library_trouble_${library.code}_do`)}
            role="alert"
          />
        </main>
      ) : (
        <App library={library} {...openRemoteLibrary()} />
      )}
    </WordsContext.Provider>,
    root,
  );
}
