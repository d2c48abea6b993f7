/** The rows chosen by a click or a key on one: it alone, or with `isRange` all from the one that was last chosen to it. */
export function chosenWith(
  chosen: ReadonlySet<string>,
  listed: readonly string[],
  last: string | null,
  id: string,
  isRange: boolean,
): ReadonlySet<string> {
  const after = new Set(chosen);
  const from = last === null ? -1 : listed.indexOf(last);
  const to = listed.indexOf(id);
  if (isRange && from >= 0) for (const one of listed.slice(Math.min(from, to), Math.max(from, to) + 1)) after.add(one);
  else if (!after.delete(id)) after.add(id);
  return after;
}
