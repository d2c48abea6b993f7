/** Two lists in order, put beside each other with as little trouble as can be. */

/** Indexes of what stands side by side; null on the side that has nothing for it. */
export interface Pair {
  readonly own: number | null;
  readonly other: number | null;
}

/**
 * The cheapest way through both lists in order: each entry beside one of the other list, which costs what `cost` says, or beside
 * nothing, which costs `gap`. Of ways that cost the same, the one that pairs earlier. Cost: the product of both lengths.
 */
export function align(own: number, other: number, cost: (own: number, other: number) => number, gap: number): Pair[] {
  // best[i][j]: cost of what lies behind the first i and j entries.
  const best = Array.from({ length: own + 1 }, () => new Array<number>(other + 1).fill(0));
  const at = (i: number, j: number): number => (best[i] as number[])[j] as number;
  for (let i = own; i >= 0; i--)
    for (let j = other; j >= 0; j--) {
      if (i === own || j === other) (best[i] as number[])[j] = (own - i + other - j) * gap;
      else (best[i] as number[])[j] = Math.min(cost(i, j) + at(i + 1, j + 1), gap + at(i + 1, j), gap + at(i, j + 1));
    }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < own || j < other) {
    if (i < own && j < other && at(i, j) === cost(i, j) + at(i + 1, j + 1)) pairs.push({ own: i++, other: j++ });
    else if (i < own && (j === other || at(i, j) === gap + at(i + 1, j))) pairs.push({ own: i++, other: null });
    else pairs.push({ own: null, other: j++ });
  }
  return pairs;
}

/** Each beside the one in its place; what one list has beyond the other stands alone. */
export function inOrder(own: number, other: number): Pair[] {
  return Array.from({ length: Math.max(own, other) }, (_, at) => ({
    own: at < own ? at : null,
    other: at < other ? at : null,
  }));
}

/**
 * Rising numbers beside equal ones: 1 2 3 4 and 1 2 4 leave a gap at 3. Where either list does not rise (its count begins again),
 * `inOrder` has to do.
 */
export function byNumber(own: readonly number[], other: readonly number[]): Pair[] {
  if (!isRising(own) || !isRising(other)) return inOrder(own.length, other.length);
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < own.length || j < other.length) {
    const [a, b] = [own[i] ?? Number.POSITIVE_INFINITY, other[j] ?? Number.POSITIVE_INFINITY];
    pairs.push({ own: a <= b ? i++ : null, other: b <= a ? j++ : null });
  }
  return pairs;
}

function isRising(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => at === 0 || number > (numbers[at - 1] as number));
}
