/**
 * Lists of numbers as bytes, one after the other: how many there are, then by how much each is more than the one before, seven bits a
 * byte. Words that stand near each other cost one byte each. A number that is less than the one before costs five.
 */
export function addList(bytes: number[], numbers: readonly number[]): void {
  addNumber(bytes, numbers.length);
  let before = 0;
  for (const number of numbers) {
    addNumber(bytes, (number - before) >>> 0);
    before = number;
  }
}

/** Reads the list that begins at `from` into `numbers`, in place of what is there; returns where the next begins. */
export function readList(bytes: Uint8Array, from: number, numbers: number[]): number {
  let at = from;
  let before = 0;
  const next = (): number => {
    let number = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] as number;
      number |= (byte & 127) << shift;
      if (!(byte >= 128)) return number >>> 0;
    }
  };
  const count = next();
  numbers.length = 0;
  for (let nth = 0; nth < count; nth++) {
    before = (before + next()) >>> 0;
    numbers.push(before);
  }
  return at;
}

/** Where the list after the one at `from` begins. */
export function afterList(bytes: Uint8Array, from: number): number {
  let at = from;
  let left = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = bytes[at++] as number;
    left |= (byte & 127) << shift;
    if (!(byte >= 128)) break;
  }
  while (left > 0) if (!((bytes[at++] as number) >= 128)) left--;
  return at;
}

function addNumber(bytes: number[], number: number): void {
  let left = number;
  while (left > 127) {
    bytes.push((left & 127) | 128);
    left >>>= 7;
  }
  bytes.push(left);
}
