import type { ComponentChildren, JSX } from "preact";
import { useWords } from "../words";

/** The interface's own words inside a release, which is laid out in the release's direction: in their language and direction. */
export function Ours({ children }: { readonly children: ComponentChildren }): JSX.Element {
  const words = useWords();
  return (
    <bdi lang={words.locale} dir={words.dir}>
      {children}
    </bdi>
  );
}
