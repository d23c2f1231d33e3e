import type { ContenderId } from '../contenders.ts';
import type { Results } from '../results.ts';
import { type Panel, panelsOf } from './panels.ts';

const NAMES_WIDTH = 250;
const PANEL_WIDTH = 124;
const BAR_WIDTH = 100;
const ROW_HEIGHT = 34;
const TOP = 104;
const BOTTOM = 14;

/** One colour for what is ours, one for all others, on paper and on a dark screen. */
const STYLE = `
    .paper { fill: #ffffff } .text { fill: #1f2328 } .quiet { fill: #59636e } .bar { fill: #afb8c1 } .ours { fill: #0969da }
    .line { stroke: #59636e } .strong { font-weight: 600 }
    text { font-family: system-ui, -apple-system, 'Segoe UI', sans-serif; font-size: 12px }
    @media (prefers-color-scheme: dark) {
      .paper { fill: #0d1117 } .text { fill: #f0f6fc } .quiet { fill: #9198a1 } .bar { fill: #57606a } .ours { fill: #4493f8 }
      .line { stroke: #9198a1 }
    }`;

/** The chart of a run: a row for each contender and a column for each question. */
export function chartOf(results: Results): string {
  const { contenders, machine } = results;
  const panels = panelsOf(results);
  const width = NAMES_WIDTH + panels.length * PANEL_WIDTH + 16;
  const height = TOP + contenders.length * ROW_HEIGHT + BOTTOM;
  const title = 'Calls with a token: our client beside what a user would write';
  const about = `Less is better in every column. In the storm the token of the first row does not expire. Node ${machine.node}, ${machine.cores} cores.`;
  const names = contenders.map(({ id, name }, row) =>
    text(16, TOP + row * ROW_HEIGHT + 20, name, id === 'ours' ? 'text strong' : 'text'),
  );
  const columns = panels.flatMap((panel, column) =>
    drawn(
      panel,
      NAMES_WIDTH + column * PANEL_WIDTH,
      contenders.map(({ id }) => id),
    ),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="title about">`,
    `  <title id="title">${escaped(title)}</title>`,
    `  <desc id="about">${escaped(about)}</desc>`,
    `  <style>${STYLE}\n  </style>`,
    `  <rect class="paper" width="${width}" height="${height}" rx="6"/>`,
    ...[text(16, 30, title, 'text strong'), text(16, 50, about, 'quiet'), ...names, ...columns].map(
      (line) => `  ${line}`,
    ),
    '</svg>',
    '',
  ].join('\n');
}

function drawn({ title, unit, mark, full, bars }: Panel, x: number, ids: readonly ContenderId[]): string[] {
  const longest = full ?? Math.max(mark ?? 0, ...[...bars.values()].map(({ value = 0 }) => value));
  const widthOf = (value: number) => (longest > 0 ? (value / longest) * BAR_WIDTH : 0);
  const rows = ids.flatMap((id, row) => {
    const { value, label } = bars.get(id) ?? { label: 'not measured' };
    const y = TOP + row * ROW_HEIGHT;
    const caption = text(x, y + 13, label, value === undefined ? 'quiet' : 'text');
    if (!value) return [caption];
    // What is there at all is at least a hair wide.
    const width = Math.max(1, widthOf(value)).toFixed(1);
    const at = (x + widthOf(mark ?? 0)).toFixed(1);
    return [
      caption,
      `<rect class="${id === 'ours' ? 'ours' : 'bar'}" x="${x}" y="${y + 18}" width="${width}" height="8" rx="1"/>`,
      ...(mark === undefined
        ? []
        : [`<line class="line" x1="${at}" x2="${at}" y1="${y + 16}" y2="${y + 28}"/>`]),
    ];
  });
  return [text(x, TOP - 30, title, 'text strong'), text(x, TOP - 14, unit, 'quiet'), ...rows];
}

function text(x: number, y: number, content: string, className: string): string {
  return `<text class="${className}" x="${x}" y="${y}">${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
