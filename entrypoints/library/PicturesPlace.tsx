import type { ComponentProps, JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

type Pictures = typeof import("./picturing").default;

/** The place of the pictures; what draws them is loaded when it is opened. */
export function PicturesPlace(props: ComponentProps<Pictures>): JSX.Element | null {
  const [Pictures, setPictures] = useState<Pictures | null>(null);
  useEffect(() => void import("./picturing").then((loaded) => setPictures(() => loaded.default)), []);
  return Pictures && <Pictures {...props} />;
}
