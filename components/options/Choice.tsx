import type { JSX } from "preact";
import { useId } from "preact/hooks";

interface ChoiceProps<Value extends string> {
  readonly name: string;
  /** One line on what it does. */
  readonly why: string;
  readonly value: Value;
  readonly of: readonly (readonly [value: Value, name: string])[];
  readonly onChoose: (value: Value) => void;
}

/** One of several: a name, a line on what it does, and the list. */
export function Choice<Value extends string>({ name, why, value, of, onChoose }: ChoiceProps<Value>): JSX.Element {
  const id = useId();
  return (
    <div class="option">
      <div>
        <label for={id}>{name}</label>
        <p id={`${id}-why`}>{why}</p>
      </div>
      <select
        id={id}
        aria-describedby={`${id}-why`}
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = of.find(([each]) => each === currentTarget.value);
          if (chosen !== undefined) onChoose(chosen[0]);
        }}
      >
        {of.map(([each, called]) => (
          <option key={each} value={each}>
            {called}
          </option>
        ))}
      </select>
    </div>
  );
}

interface SwitchProps {
  readonly name: string;
  readonly why: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

/** On or off: a name, a line on what it does, and the box. */
export function Switch({ name, why, isOn, onTurn }: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <div class="option">
      <div>
        <label for={id}>{name}</label>
        <p id={`${id}-why`}>{why}</p>
      </div>
      <input
        id={id}
        type="checkbox"
        class="switch"
        aria-describedby={`${id}-why`}
        checked={isOn}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
    </div>
  );
}
