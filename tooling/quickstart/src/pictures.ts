import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { command } from '@tooling/test-kit/command';
import { ensureProgram } from '@tooling/test-kit/debian';
import { root } from '@tooling/test-kit/repository';
import { startSimulatorProcess } from '@x/simulator';
import { type Browser, chromium } from 'playwright-core';

const program = '/usr/bin/chromium';
const limitMs = 120_000;
const rows = 60;

/** A command whose output is shown. */
export interface Shot {
  /** As a person types it. */
  typed: string;
  args: readonly string[];
  columns: number;
  env?: Record<string, string>;
}

/** Runs a command on a terminal of its own, and gives what it wrote there, with all that moves and colours. */
export async function record({ args, columns, env }: Shot): Promise<string> {
  const quoted = args.map((arg) => `'${arg.replaceAll("'", "'\\''")}'`).join(' ');
  const typed = `stty cols ${columns} rows ${rows}; ${quoted}`;
  const { stdout } = await command('script', ['-qefc', typed, '/dev/null'], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...env },
    limitMs,
  });
  return stdout;
}

const files = createRequire(import.meta.url);
const fileOf = (path: string) => readFileSync(files.resolve(`@xterm/xterm/${path}`), 'utf8');

/** Draws what was recorded, as a terminal shows it in the end. */
export async function draw(
  browser: Browser,
  { typed, columns }: Shot,
  output: string,
  path: string,
): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 2000, height: 1600 }, deviceScaleFactor: 2 });
  await page.setContent(
    '<body style="margin:0;background:#16181d"><div id="at" style="display:inline-block;padding:14px 16px"></div>',
  );
  await page.addStyleTag({
    content: `${fileOf('css/xterm.css')} .xterm-viewport { overflow: hidden !important }`,
  });
  await page.addScriptTag({ content: fileOf('lib/xterm.js') });
  // The cursor stays in the last line: below it, the first would leave the screen.
  const text = `\u001b[1m$ ${typed}\u001b[0m\r\n${output.replace(/(?:\s|\u001b\[\?\d+[hl])+$/, '')}\u001b[?25l`;
  await page.evaluate(
    async ({ text, columns, rows }) => {
      const { Terminal } = globalThis as unknown as { Terminal: new (options: object) => Screen };
      interface Screen {
        open(at: unknown): void;
        write(text: string, done: () => void): void;
        resize(columns: number, rows: number): void;
        buffer: {
          active: { length: number; getLine(at: number): { translateToString(trim: boolean): string } };
        };
      }
      const screen = new Terminal({
        cols: columns,
        rows,
        scrollback: 0,
        fontSize: 13,
        fontFamily: 'DejaVu Sans Mono, monospace',
        cursorBlink: false,
        cursorInactiveStyle: 'none',
        theme: { background: '#16181d', foreground: '#e6e6e6', brightBlack: '#8a919e' },
      });
      const { document } = globalThis as unknown as { document: { getElementById(id: string): unknown } };
      screen.open(document.getElementById('at'));
      await new Promise<void>((done) => screen.write(text, done));
      const { active } = screen.buffer;
      let last = active.length;
      while (last > 1 && active.getLine(last - 1).translateToString(true) === '') last--;
      screen.resize(columns, last);
      await new Promise((done) => setTimeout(done, 200));
    },
    { text, columns, rows: rows + text.split('\n').length },
  );
  await page.locator('#at').screenshot({ path });
  await page.close();
}

/** Starts Debian's browser. */
export function launch(): Promise<Browser> {
  ensureProgram(program, 'chromium');
  return chromium.launch({
    executablePath: program,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run'],
  });
}

/** Makes the pictures of the READMEs anew: the quickstart, the doctor and a search for operations. */
async function main(): Promise<void> {
  const home = mkdtempSync(`${tmpdir()}/pictures-`);
  const simulator = await startSimulatorProcess({ vendors: ['portal'] });
  const browser = await launch();
  try {
    const { url, credentials } = simulator.portal;
    const env = {
      HOME: home,
      PORTAL_BASE_URL: url,
      PORTAL_USERNAME: credentials.username,
      PORTAL_PASSWORD: credentials.password,
    };
    const cli = `${root}/packages/cli`;
    const x = [process.execPath, `${cli}/src/cli.ts`];
    execFileSync('mkdir', ['-p', '-m', '755', `${home}/.local/state/x/tokens`]);
    const search = ['ops', 'portal', 'transaction'];
    const quickstart = [process.execPath, `${root}/tooling/quickstart/src/main.ts`];
    const own = { HOME: process.env.HOME ?? home };
    const shots: Record<string, Shot> = {
      [`${cli}/doctor-problem.png`]: {
        typed: 'x doctor portal',
        args: [...x, 'doctor', 'portal'],
        columns: 96,
        env,
      },
      [`${cli}/ops.png`]: { typed: `x ${search.join(' ')}`, args: [...x, ...search], columns: 110, env },
      [`${root}/docs/start.png`]: { typed: 'pnpm start', args: quickstart, columns: 100, env: own },
    };
    for (const [path, shot] of Object.entries(shots))
      await draw(browser, shot, (await record(shot)).replaceAll(home, '~'), path);
  } finally {
    await browser.close();
    await simulator.close();
    rmSync(home, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.filename === process.argv[1]) await main();
