import type { JSX } from "preact";
import type { ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";
import { Ours } from "./Ours";
import { Foreign, Quote } from "./Quote";
import { type OnShow, ShowButton } from "./Show";
import "./record.css";

interface StatementListProps {
  readonly record: ReleaseRecord;
  readonly onShow?: OnShow;
}

/** What is attributed to whom, folded: there are many, and the points are most of them. */
export function StatementList({ record, onShow }: StatementListProps): JSX.Element | null {
  const words = useWords();
  const { statements, speakers } = record;
  if (statements.length === 0) return null;
  return (
    <details class="statements fold">
      <summary>
        <Ours>{words.plural("statements", statements.length)}</Ours>
      </summary>
      <ul>
        {statements.map(({ speaker, content, mode }) => {
          const name = speaker === null ? undefined : speakers[speaker]?.name.value;
          return (
            <li key={content.from}>
              <p class="whose">
                {name === undefined ? (
                  <Ours>{words.t("nobody_named")}</Ours>
                ) : (
                  <Foreign lang={record.lang}>{name}</Foreign>
                )}
                {mode === "quote" && (
                  <span class="tag">
                    <Ours>{words.t("quoted")}</Ours>
                  </span>
                )}
              </p>
              <Quote as="p" class="support" source={record} span={content} />
              <ShowButton source={record} span={content} onShow={onShow} />
            </li>
          );
        })}
      </ul>
    </details>
  );
}
