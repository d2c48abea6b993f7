import type { JSX } from "preact";
import type { Answer, Exchange, ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";
import { Ours } from "./Ours";
import { isolate, Quote } from "./Quote";
import "./record.css";

/** Units from which on a question is set as text: three lines of bold are a heading, ten are a wall. */
const LONG_QUESTION = 180;

/** Questions in page order, each with who asked; the answers are folded under them. */
export function ExchangeList({ record }: { readonly record: ReleaseRecord }): JSX.Element | null {
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
          <ExchangeView key={exchange.question.from} record={record} exchange={exchange} />
        ))}
      </ol>
    </section>
  );
}

function ExchangeView({ record, exchange }: { readonly record: ReleaseRecord; readonly exchange: Exchange }) {
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
      <Quote
        as="p"
        class={`question${question.to - question.from > LONG_QUESTION ? " long" : ""}`}
        source={record}
        span={question}
      />
      {answers.length === 0 && (
        <p class="aside">
          <Ours>{words.t("unanswered_question")}</Ours>
        </p>
      )}
      {answers.map((answer) => (
        <AnswerView key={answer.span.from} record={record} answer={answer} />
      ))}
    </li>
  );
}

function AnswerView({ record, answer }: { readonly record: ReleaseRecord; readonly answer: Answer }): JSX.Element {
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
    </details>
  );
}
