// Imports nothing, so that bundlers can load it by itself, when a body is not JSON.

/** A title of a few plain words: nothing in it can be a token. */
const TITLE =
  /<title>\s*((?:[a-z]{1,14}|\d{1,3})[,.:!|–-]?(?: +(?:[a-z]{1,14}|\d{1,3}|[|–-])[,.:!]?){0,9})\s*<\/title>/i;

/** What is said of a body besides its type, where it is a page: its title, unless that may echo `secrets`. */
export function quoteOf(type: string, text: string, secrets: unknown): string {
  const title = /^text\/html$/i.test(type) && TITLE.exec(text.slice(0, 4096))?.[1];
  if (!title || isEcho(title, secrets)) return '';
  return `, with the title “${title.replace(/ +/g, ' ')}”`;
}

/** True for the title of a page that may echo what was sent. */
function isEcho(title: string, secrets: unknown): boolean {
  const text = JSON.stringify(secrets, (_, value) =>
    typeof value === 'bigint' ? `${value}` : value,
  ).toLowerCase();
  return title.split(/[^a-z]+/i).some((word) => word.length > 2 && text.includes(word.toLowerCase()));
}
