const IMPORT = /^import (type )?(\{[^}]*\}|\* as \w+|\w+) from ('[^']+');$/gm;

/**
 * The `ts` blocks of a Markdown text as one module, in which every line keeps its number. A block sees what the blocks
 * before it have declared, and may declare or import the same names again, as it would on a page that is read from top
 * to bottom. `undefined` where there is no such block.
 */
export function moduleOf(markdown: string): string | undefined {
  const parts = markdown.split(/^(```ts[ \t]*\n[\s\S]*?\n```)$/m);
  if (parts.length === 1) return undefined;

  const imports = new Set<string>();
  /** Where a name at the top of the module is from. */
  const origins = new Map<string, string>();
  let body = '';
  for (const [index, part] of parts.entries()) {
    // What is between the blocks.
    if (index % 2 === 0) {
      body += blank(part);
      continue;
    }
    const again: string[] = [];
    const code = part
      .slice(part.indexOf('\n'), part.lastIndexOf('\n'))
      // A block is no module of its own here.
      .replace(/^export (?=\w)/gm, '')
      .replace(IMPORT, (whole, type: string | undefined, what: string, from: string) => {
        if (!what.startsWith('{')) imports.add(whole);
        for (const name of what.startsWith('{') ? what.slice(1, -1).split(',') : []) {
          const known = `${type ?? ''}${name.trim()}`;
          const origin = origins.get(known) ?? from;
          if (known === '') continue;
          origins.set(known, origin);
          const other = origin === from ? '' : `${known}${index}`;
          // From another package than before: known to this block alone.
          imports.add(`import { ${known}${other && ` as ${other}`} } from ${from};`);
          if (other) again.push(`const ${known} = ${other};`);
        }
        return blank(whole);
      });
    body += `{ ${again.join(' ')}${code}\n`;
  }
  const blocks = (parts.length - 1) / 2;
  // The first line of a README is its title.
  return `${[...imports].join(' ')} export {};${body}${'}'.repeat(blocks)}\n`;
}

/** As many lines with nothing on them. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, '');
}
