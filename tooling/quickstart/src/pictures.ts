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

/** Runs a shell's command on a terminal of its own, and gives what it wrote there, with all that moves and colours. */
export async function record(line: string, columns: number, env: Record<string, string>): Promise<string> {
  const { stdout } = await command(
    'script',
    ['-qefc', `stty cols ${columns} rows ${rows}; ${line}`, '/dev/null'],
    {
      cwd: root,
      env: { PATH: process.env.PATH ?? '', TERM: 'xterm-256color', ...env },
      limitMs,
    },
  );
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
    // The problem that the doctor finds: others may read it.
    mkdirSync(`${home}/.local/state/x/tokens`, { recursive: true, mode: 0o755 });
    const x = 'node packages/cli/src/cli.ts';
    const start = 'node tooling/quickstart/src/main.ts';
    const shots = [
      {
        typed: 'x doctor portal',
        line: `${x} doctor portal`,
        columns: 96,
        path: 'packages/cli/doctor-problem.png',
      },
      {
        typed: 'x ops portal transaction',
        line: `${x} ops portal transaction`,
        columns: 110,
        path: 'packages/cli/ops.png',
      },
      {
        typed: 'pnpm start',
        line: start,
        columns: 100,
        path: 'docs/start.png',
        env: { HOME: process.env.HOME ?? home },
      },
    ];
    const page = await browser.newPage({ viewport: { width: 2000, height: 1600 }, deviceScaleFactor: 2 });
    for (const { typed, line, columns, path, env: own = env } of shots) {
      const output = (await record(line, columns, own)).replaceAll(home, '~');
      await page.setContent(await pageOf(`\u001b[1m$ ${typed}\u001b[0m\r\n${output}`, columns));
      await page.locator('pre').screenshot({ path: `${root}/${path}` });
    }
  } finally {
    await browser.close();
    await simulator.close();
    rmSync(home, { recursive: true, force: true });
  }
}

if (import.meta.filename === process.argv[1]) await main();
