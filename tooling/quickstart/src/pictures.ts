import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { command } from '@tooling/test-kit/command';
import { ensureProgram } from '@tooling/test-kit/debian';
import { root } from '@tooling/test-kit/repository';
import { startSimulatorProcess } from '@x/simulator';
import serialize from '@xterm/addon-serialize';
import headless from '@xterm/headless';
import { chromium } from 'playwright-core';

const browserPath = '/usr/bin/chromium';
const limitMs = 120_000;
const rows = 60;

/** A command whose output is shown. */
interface Shot {
  /** Where its picture goes. */
  path: string;
  /** As a person types it. */
  typed: string;
  args: readonly string[];
  columns: number;
  env: Record<string, string>;
}

/** Runs a command on a terminal of its own, and gives what it wrote there, with all that moves and colours. */
export async function record({
  args,
  columns,
  env,
}: Pick<Shot, 'args' | 'columns' | 'env'>): Promise<string> {
  const quoted = args.map((arg) => `'${arg.replaceAll("'", "'\\''")}'`).join(' ');
  const typed = `stty cols ${columns} rows ${rows}; ${quoted}`;
  const { stdout } = await command('script', ['-qefc', typed, '/dev/null'], {
    cwd: root,
    env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...env },
    limitMs,
  });
  return stdout;
}

/** What a terminal shows in the end, as a page. */
async function pageOf(output: string, columns: number): Promise<string> {
  const terminal = new headless.Terminal({
    cols: columns,
    rows: rows + output.split('\n').length,
    theme: { background: '#16181d', foreground: '#e6e6e6' },
    allowProposedApi: true,
  });
  const addon = new serialize.SerializeAddon();
  terminal.loadAddon(addon);
  await new Promise<void>((done) => terminal.write(output, done));
  const style = `pre { display: inline-block; margin: 0; padding: 14px 16px; background: #16181d }
    pre > div { font: 13px 'DejaVu Sans Mono', monospace !important }`;
  const html = addon
    .serializeAsHTML({ includeGlobalBackground: true })
    // The grey of a light terminal cannot be read here.
    .replaceAll('#555753', '#8a919e')
    // Nothing stands below the last line.
    .replace(/(?:<div><span> *<\/span><\/div>)+(?=<\/div><\/pre>)/, '');
  return `<style>${style}</style>${html}`;
}

/** Makes the pictures of the READMEs anew: the quickstart, the doctor and a search for operations. */
async function main(): Promise<void> {
  ensureProgram(browserPath, 'chromium');
  const home = mkdtempSync(`${tmpdir()}/pictures-`);
  const simulator = await startSimulatorProcess({ vendors: ['portal'] });
  const args = ['--no-sandbox', '--disable-gpu', '--no-first-run'];
  const browser = await chromium.launch({ executablePath: browserPath, args });
  try {
    const { url, credentials } = simulator.portal;
    const env = {
      HOME: home,
      PORTAL_BASE_URL: url,
      PORTAL_USERNAME: credentials.username,
      PORTAL_PASSWORD: credentials.password,
    };
    const cli = `${root}/packages/cli`;
    const x = (...words: string[]) => ({
      typed: `x ${words.join(' ')}`,
      args: [process.execPath, `${cli}/src/cli.ts`, ...words],
      env,
    });
    // The problem that the doctor finds: others may read it.
    mkdirSync(`${home}/.local/state/x/tokens`, { recursive: true, mode: 0o755 });
    const shots: Shot[] = [
      { path: `${cli}/doctor-problem.png`, columns: 96, ...x('doctor', 'portal') },
      { path: `${cli}/ops.png`, columns: 110, ...x('ops', 'portal', 'transaction') },
      {
        path: `${root}/docs/start.png`,
        columns: 100,
        typed: 'pnpm start',
        args: [process.execPath, `${root}/tooling/quickstart/src/main.ts`],
        env: { HOME: process.env.HOME ?? home },
      },
    ];
    const page = await browser.newPage({ viewport: { width: 2000, height: 1600 }, deviceScaleFactor: 2 });
    for (const shot of shots) {
      const output = (await record(shot)).replaceAll(home, '~');
      await page.setContent(await pageOf(`\u001b[1m$ ${shot.typed}\u001b[0m\r\n${output}`, shot.columns));
      await page.locator('pre').screenshot({ path: shot.path });
    }
  } finally {
    await browser.close();
    await simulator.close();
    rmSync(home, { recursive: true, force: true });
  }
}

if (import.meta.filename === process.argv[1]) await main();
