import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';

/** The sources of this package as plain JavaScript, for processes that read no TypeScript. */
export interface Build {
  /** Address of the package's main module. */
  url: string;
  remove(): void;
}

export function buildSources(): Build {
  const source = fileURLToPath(new URL('../src/', import.meta.url));
  const target = mkdtempSync(join(tmpdir(), 'auth-core-'));
  writeFileSync(join(target, 'package.json'), '{"type":"module"}');
  const compilerOptions = {
    module: ts.ModuleKind.ESNext,
    target: ts.ScriptTarget.ES2022,
    rewriteRelativeImportExtensions: true,
  };
  for (const entry of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!entry.endsWith('.ts')) {
      mkdirSync(join(target, entry));
      continue;
    }
    const { outputText } = ts.transpileModule(readFileSync(join(source, entry), 'utf8'), { compilerOptions });
    writeFileSync(join(target, entry.replace(/ts$/, 'js')), outputText);
  }
  return {
    url: pathToFileURL(join(target, 'index.js')).href,
    remove: () => rmSync(target, { recursive: true, force: true }),
  };
}

/** The versions of Node on this machine, each by its path: the one that runs the tests, and others on the PATH. */
export function nodesOnPath(): { version: string; path: string }[] {
  const nodes = new Map([[process.version, process.execPath]]);
  for (const folder of process.env.PATH?.split(delimiter) ?? []) {
    const path = join(folder, 'node');
    try {
      const version = execFileSync(path, ['--version'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
      if (!nodes.has(version)) nodes.set(version, path);
    } catch {
      // No Node in this folder.
    }
  }
  return [...nodes].map(([version, path]) => ({ version, path }));
}

/** How a process ended by itself. */
export interface Ended {
  code: number | null;
  /** What it printed, one JSON value a line. */
  printed: unknown[];
  errors: string;
}

/**
 * Runs a program over the built sources until it ends by itself; fails after 10 s. The program finds the package as
 * `core` and the vendor's address as `vendor`.
 */
export function runProgram(node: string, build: Build, vendor: string, program: string): Promise<Ended> {
  const text = `
    import * as core from ${JSON.stringify(build.url)};
    const vendor = ${JSON.stringify(vendor)};
    const print = (value) => console.log(JSON.stringify(value));
    const grant = {
      name: 'test',
      facts: {},
      credentials: () => ({}),
      account: () => ({ endpoint: vendor + '/login', parts: { a: 1 }, secret: 'secret' }),
      acquire: ({ send }) => send({ url: vendor + '/login', json: {} }),
      renew: ({ token, send }) => send({ url: vendor + '/renew', json: { refresh: token.refreshToken } }),
      read: ({ status, body }) => status === 200
        ? { accessToken: body.token, refreshToken: body.refresh, lifetimeSeconds: body.expiresIn }
        : undefined,
    };
    ${program}`;
  return new Promise((resolve, reject) => {
    const child: ChildProcess = spawn(node, ['--input-type=module', '--eval', text], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    let errors = '';
    child.stdout!.on('data', (chunk) => {
      output += chunk;
    });
    child.stderr!.on('data', (chunk) => {
      errors += chunk;
    });
    const limit = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`the process did not end by itself. It printed: ${output}${errors}`));
    }, 10_000);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(limit);
      const lines = output.split('\n').filter(Boolean);
      resolve({ code, printed: lines.map((line) => JSON.parse(line)), errors });
    });
  });
}
