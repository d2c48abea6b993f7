import { render } from "preact";
import { makeWords, WordsContext } from "../../components/words";
import { message } from "../../lib/browser/locale";
import { App } from "./App";

const words = makeWords(message);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;
document.title = words.t("welcome_title");

const root = document.getElementById("root");
if (root !== null)
  render(
    <WordsContext.Provider value={words}>
      <App />
    </WordsContext.Provider>,
    root,
  );
