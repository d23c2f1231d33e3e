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
  const texts = parts.map((part, index) => (index % 2 ? scopeOf(part, index, imports) : blank(part)));
  // The first line of a README is its title.
  return `${[...imports].join(' ')} export {};${texts.join('')}${'}'.repeat(parts.length >> 1)}\n`;
}

/** A block that is open at its end, since those after it are within. What it imports is added to `imports`. */
function scopeOf(block: string, index: number, imports: Set<string>): string {
  const values: string[] = [];
  const code = block
    .slice(block.indexOf('\n'), block.lastIndexOf('\n'))
    // A block is no module of its own here.
    .replace(/^export (?=\w)/gm, '')
    .replace(IMPORT, (whole, type: string | undefined, what: string, from: string) => {
      if (!what.startsWith('{')) imports.add(whole);
      const names = what.startsWith('{') ? what.slice(1, -1).split(',') : [];
      for (const name of names.map((each) => each.trim()).filter(Boolean)) {
        const isType = type || name.startsWith('type ');
        // A value may be another package's than in the block before, so it gets a name of its own.
        const alias = isType ? '' : ` as ${name}${index}`;
        imports.add(`import ${type ?? ''}{ ${name}${alias} } from ${from};`);
        if (!isType) values.push(`const ${name} = ${name}${index};`);
      }
      return blank(whole);
    });
  return `{ ${values.join(' ')}${code}\n`;
}

/** As many lines with nothing on them. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, '');
}
