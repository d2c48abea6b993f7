import { render } from "preact";
import { makeWords, WordsContext } from "../../components/words";
import { message } from "../../lib/browser/locale";
import { refine } from "../../lib/extract/refine";
import { App } from "./App";
import { fitLowScreen } from "./low-screen";

const words = makeWords(message);
document.documentElement.lang = words.locale;
document.documentElement.dir = words.dir;

fitLowScreen(window);

const root = document.getElementById("root");
if (root !== null)
  render(
    <WordsContext.Provider value={words}>
      <App refine={refine} />
    </WordsContext.Provider>,
    root,
  );
