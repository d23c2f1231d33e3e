/**
 * The `ts` blocks of a Markdown text as one module, in which every line keeps its number. A block sees what the blocks
 * before it have declared, and may declare the same names again, as it would on a page that is read from top to bottom.
 * `undefined` where there is no such block.
 */
export function moduleOf(markdown: string): string | undefined {
  const imports: string[] = [];
  let inside = false;
  let blocks = 0;
  const lines = markdown.split('\n').map((line) => {
    if (!inside && /^```ts\s*$/.test(line)) {
      inside = true;
      blocks += 1;
      return '{';
    }
    if (inside && line.startsWith('```')) {
      inside = false;
      return '';
    }
    // A block is no module of its own here.
    return inside ? line.replace(/^export (?=\w)/, '') : '';
  });
  if (blocks === 0) return undefined;

  const names = new Map<string, Set<string>>();
  const code = lines
    .join('\n')
    .replace(/^import (type )?(\{[^}]*\}|\* as \w+|\w+) from ('[^']+');$/gm, (whole, type, what, from) => {
      if (what.startsWith('{')) {
        // The same name may be imported by several blocks, but by a module only once.
        const known = names.get(from) ?? new Set<string>();
        for (const name of what.slice(1, -1).split(',')) {
          if (name.trim()) known.add(`${type ?? ''}${name.trim()}`);
        }
        names.set(from, known);
      } else if (!imports.includes(whole)) {
        imports.push(whole);
      }
      return whole.replaceAll(/[^\n]/g, '');
    });
  for (const [from, known] of names) imports.push(`import { ${[...known].join(', ')} } from ${from};`);
  // The first line of a README is its title.
  return `${imports.join(' ')} export {};${code}${'}'.repeat(blocks)}\n`;
}
