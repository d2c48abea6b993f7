import type { JSX } from "preact";
import type { Answer, Exchange, ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";
import { Ours } from "./Ours";
import { isLong, isolate, Quote } from "./Quote";
import { type OnShow, ShowButton } from "./Show";
import "./record.css";

interface ListProps {
  readonly record: ReleaseRecord;
  readonly onShow?: OnShow;
}

/** Questions in page order, each with who asked; the answers are folded under them. */
export function ExchangeList({ record, onShow }: ListProps): JSX.Element | null {
  const words = useWords();
  const { exchanges } = record;
  if (exchanges.length === 0) return null;
  return (
    <section class="exchanges">
      <h2 class="label">
        <Ours>{words.plural("exchanges", exchanges.length)}</Ours>
      </h2>
      <ol>
        {exchanges.map((exchange) => (
          <ExchangeView key={exchange.question.from} record={record} exchange={exchange} onShow={onShow} />
        ))}
      </ol>
    </section>
  );
}

function ExchangeView({ record, exchange, onShow }: ListProps & { readonly exchange: Exchange }): JSX.Element {
  const words = useWords();
  const { asker, question, answers } = exchange;
  return (
    <li>
      {asker === null ? (
        <p class="whose">
          <Ours>{words.t("question")}</Ours>
        </p>
      ) : (
        <Quote as="p" class="whose" source={record} span={asker} />
      )}
      <Quote as="p" class={isLong(question) ? "question long" : "question"} source={record} span={question} />
      <ShowButton source={record} span={question} onShow={onShow} />
      {answers.length === 0 && (
        <p class="aside">
          <Ours>{words.t("unanswered_question")}</Ours>
        </p>
      )}
      {answers.map((answer) => (
        <AnswerView key={answer.span.from} record={record} answer={answer} onShow={onShow} />
      ))}
    </li>
  );
}

function AnswerView({ record, answer, onShow }: ListProps & { readonly answer: Answer }): JSX.Element {
  const words = useWords();
  const speaker = answer.speaker === null ? undefined : record.speakers[answer.speaker];
  return (
    <details class="fold">
      <summary>
        <Ours>
          {speaker === undefined ? words.t("answer") : words.t("answer_by", isolate(speaker.name.value))}
          {answer.declined && <span class="tag">{words.t("declined")}</span>}
        </Ours>
      </summary>
      <Quote as="p" class="support" source={record} span={answer.span} />
      <ShowButton source={record} span={answer.span} onShow={onShow} />
    </details>
  );
}
