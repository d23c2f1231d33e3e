import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
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
  const child = spawn('script', ['-qefc', `stty cols ${columns} rows ${rows}; ${quoted}`, '/dev/null'], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: limitMs,
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await new Promise((resolve) => child.once('close', resolve));
  return output;
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
    const x = [process.execPath, `${root}/packages/cli/src/cli.ts`];
    const cli = `${root}/packages/cli`;
    execFileSync('mkdir', ['-p', '-m', '755', `${home}/.local/state/x/tokens`]);
    const doctor = { typed: 'x doctor portal', args: [...x, 'doctor', 'portal'], columns: 96, env };
    await draw(browser, doctor, (await record(doctor)).replaceAll(home, '~'), `${cli}/doctor-problem.png`);
    const ops = {
      typed: 'x ops portal transaction',
      args: [...x, 'ops', 'portal', 'transaction'],
      columns: 110,
      env,
    };
    await draw(browser, ops, await record(ops), `${cli}/ops.png`);
    const start = {
      typed: 'pnpm start',
      args: [process.execPath, `${root}/tooling/quickstart/src/main.ts`],
      columns: 100,
      env: { HOME: process.env.HOME ?? home },
    };
    await draw(browser, start, await record(start), `${root}/docs/start.png`);
  } finally {
    await browser.close();
    await simulator.close();
    rmSync(home, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.filename === process.argv[1]) await main();
