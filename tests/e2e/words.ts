import messages from "../../public/_locales/en/messages.json" with { type: "json" };

/** The interface's own words, so that a test says what is meant and not how it is put. */
export function word(key: keyof typeof messages, ...substitutions: readonly string[]): string {
  return messages[key].message.replace(/\$(\d)/g, (_, number: string) => substitutions[Number(number) - 1] ?? "");
}
