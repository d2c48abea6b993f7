import type { JSX } from "preact";
import { useId } from "preact/hooks";
import type { ReleaseRecord } from "../../lib/model";
import { useWords } from "../words";
import { askersOf, EVERYTHING, type Filter, speakersWithWords } from "./outline";
import "./panel.css";

interface FilterBarProps {
  readonly record: ReleaseRecord;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

/** Find, and narrow down to a speaker, to who asked, to what was declined; only what the release can be narrowed by. */
export function FilterBar({ record, filter, onFilter }: FilterBarProps): JSX.Element {
  const words = useWords();
  const id = useId();
  const speakers = speakersWithWords(record);
  const askers = askersOf(record);
  const hasDeclined = record.exchanges.some(({ answers }) => answers.some(({ declined }) => declined));
  return (
    <search class="filters">
      <input
        type="search"
        value={filter.query}
        aria-label={words.t("panel_find")}
        placeholder={words.t("panel_find")}
        dir="auto"
        onInput={(event) => onFilter({ ...filter, query: event.currentTarget.value })}
      />
      {speakers.length > 1 && (
        <div class="choice">
          <label for={`${id}-speaker`}>{words.t("library_facet_speaker")}</label>
          <select
            id={`${id}-speaker`}
            value={filter.speaker ?? ""}
            onChange={({ currentTarget: { value } }) =>
              onFilter({ ...filter, speaker: value === "" ? null : Number(value) })
            }
          >
            <option value="">{words.t("panel_all")}</option>
            {speakers.map((speaker) => (
              <option key={speaker} value={speaker} lang={record.lang} dir="auto">
                {record.speakers[speaker]?.name.value}
              </option>
            ))}
          </select>
        </div>
      )}
      {askers.length > 1 && (
        <div class="choice">
          <label for={`${id}-asker`}>{words.t("panel_asker")}</label>
          <select
            id={`${id}-asker`}
            value={filter.asker ?? ""}
            onChange={({ currentTarget: { value } }) => onFilter({ ...filter, asker: value === "" ? null : value })}
          >
            <option value="">{words.t("panel_all")}</option>
            {askers.map((asker) => (
              <option key={asker} value={asker} lang={record.lang} dir="auto">
                {asker}
              </option>
            ))}
          </select>
        </div>
      )}
      {hasDeclined && (
        <label class="check">
          <input
            type="checkbox"
            checked={filter.declined}
            onChange={({ currentTarget: { checked } }) => onFilter({ ...filter, declined: checked })}
          />
          {words.t("panel_declined")}
        </label>
      )}
      {(filter.speaker !== null || filter.asker !== null || filter.declined) && (
        <button type="button" class="quiet" onClick={() => onFilter({ ...EVERYTHING, query: filter.query })}>
          {words.t("library_clear_choice")}
        </button>
      )}
    </search>
  );
}
