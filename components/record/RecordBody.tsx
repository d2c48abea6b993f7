import type { JSX } from "preact";
import { pointTrees } from "../../lib/export/points";
import type { ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";
import { ExchangeList } from "./ExchangeList";
import { NoteList } from "./NoteList";
import { type OnCopy, type PointActions, PropositionSetView } from "./PropositionSetView";
import type { OnShow } from "./Show";
import { StatementList } from "./StatementList";
import "./record.css";

interface RecordBodyProps {
  readonly record: ReleaseRecord;
  /** Shows words in the page; without it there are no such buttons. */
  readonly onShow?: OnShow;
  /** Copies a point; without it there are no such buttons. */
  readonly onCopy?: OnCopy;
  /** What else can be done with each point. */
  readonly actions?: PointActions;
}

/** Everything that was found in a release under its header: sets, questions and answers, statements, and why. */
export function RecordBody({ record, onShow, onCopy, actions }: RecordBodyProps): JSX.Element {
  const words = useWords();
  const isBare = record.sets.length === 0 && record.exchanges.length === 0 && record.statements.length === 0;
  return (
    <div class="record-body" dir={record.dir}>
      {pointTrees(record).map((tree) => (
        <PropositionSetView
          key={tree.index}
          record={record}
          tree={tree}
          onShow={onShow}
          onCopy={onCopy}
          actions={actions}
        />
      ))}
      <ExchangeList record={record} onShow={onShow} />
      {isBare && (
        <section class="nothing" dir={words.dir}>
          <h2>{words.t("nothing_found_title")}</h2>
          <p>{words.t("nothing_found_body")}</p>
        </section>
      )}
      <StatementList record={record} onShow={onShow} />
      <NoteList record={record} onShow={onShow} />
    </div>
  );
}
