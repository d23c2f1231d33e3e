/** The words of a text, as a type: keeps a list of names in step with the interface that it is the list of. */
export type Words<Text extends string> = Text extends `${infer First} ${infer Rest}`
  ? First | Words<Rest>
  : Text;

/** The longest name that is looked at and quoted. */
const LONGEST = 40;

/** True where a text of words with blanks between them has this one. */
export function hasWord(words: string, word: string): boolean {
  return !/\s/.test(word) && ` ${words} `.includes(` ${word} `);
}

/**
 * Says which member of `given` is not known, and which known name is the nearest; `undefined` where all are known, or
 * where it has no members. `known`: names with blanks between them. `place`: what they are members of, such as `policy.`.
 */
export function unknownName(given: unknown, known: string, place = ''): string | undefined {
  if (typeof given !== 'object') return undefined;
  for (const name in given) {
    if (!hasWord(known, name)) return complaint(name, known.match(/\S+/g) ?? [], place);
  }
  return undefined;
}

function complaint(name: string, known: readonly string[], place: string): string {
  const short = name.slice(0, LONGEST);
  const [nearest] = known
    .map((other) => ({ other, edits: distance(short.toLowerCase(), other.toLowerCase()) }))
    .filter(({ other, edits }) => edits <= Math.max(short.length, other.length) / 2)
    .sort((one, other) => one.edits - other.edits);
  const advice = nearest
    ? `Did you mean ${place}${nearest.other}?`
    : `Known ${known.length ? `are ${known.join(', ')}` : 'is none'}.`;
  return `${JSON.stringify(place + short)} is unknown. ${advice}`;
}

/** How many characters have to be added, removed or changed. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let at = 1; at <= one.length; at++) {
    const before = row;
    row = [at];
    for (let to = 1; to <= other.length; to++) {
      const changed = before[to - 1]! + (one[at - 1] === other[to - 1] ? 0 : 1);
      row.push(Math.min(changed, before[to]! + 1, row[to - 1]! + 1));
    }
  }
  return row[other.length]!;
}
