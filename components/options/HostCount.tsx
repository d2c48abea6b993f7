import type { JSX } from "preact";
import { useWords } from "../words";

interface HostCountProps {
  readonly hosts: number;
  /** How many of them the browser withholds; null while it is asked. */
  readonly withheld: number | null;
  /** What the button says that asks for them. */
  readonly allow: string;
  readonly onAllow: () => void;
}

/** How many hosts are read by themselves, and those that the browser withholds, with the way to have them. */
export function HostCount({ hosts, withheld, allow, onAllow }: HostCountProps): JSX.Element {
  const words = useWords();
  return (
    <>
      <p>{words.plural("options_listed_hosts", hosts)}</p>
      {withheld !== null && withheld > 0 && (
        <div class="withheld">
          <p>{words.plural("options_withheld", withheld)}</p>
          <button type="button" onClick={onAllow}>
            {allow}
          </button>
        </div>
      )}
    </>
  );
}
