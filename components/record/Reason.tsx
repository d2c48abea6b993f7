import type { JSX } from "preact";
import { useWords } from "../words";
import { Ours } from "./Ours";
import { reasonIn } from "./reasons";

/** Why a page is a release or none, or why something was left out, in the reader's language; in English where there is no message for it. */
export function Reason({ reason }: { readonly reason: string }): JSX.Element {
  const ours = reasonIn(useWords(), reason);
  return ours === null ? <bdi lang="en">{reason}</bdi> : <Ours>{ours}</Ours>;
}
