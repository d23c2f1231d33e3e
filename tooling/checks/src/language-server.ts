import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';

/** A tsserver, as an editor runs it. */
export interface LanguageServer {
  /** Opens a file with a text that need not be on disk. */
  open(file: string, text: string): void;
  /** Types a text at a place of an open file; lines and columns from 1, as everywhere here. */
  type(file: string, line: number, column: number, text: string): void;
  /** What may stand at a place, and how long the answer took. */
  complete(file: string, line: number, column: number): Promise<{ names: string[]; ms: number }>;
  /** Ends the process. */
  close(): void;
}

interface Reply {
  success: boolean;
  message?: string;
  body?: { entries: { name: string }[] };
}

/** Starts a tsserver that ends with the test run at the latest. */
export function languageServer(): LanguageServer {
  const path = createRequire(import.meta.url).resolve('typescript/lib/tsserver.js');
  const quiet = ['--disableAutomaticTypingAcquisition', '--suppressDiagnosticEvents'];
  const child = spawn(process.execPath, [path, ...quiet], { stdio: ['pipe', 'pipe', 'ignore'] });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);

  const waiting = new Map<number, { resolve: (reply: Reply) => void; reject: (error: Error) => void }>();
  child.once('close', (code) => {
    process.off('exit', kill);
    for (const { reject } of waiting.values()) reject(new Error(`tsserver has ended, with ${code}.`));
  });
  let received = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    received += text;
    // A header and an empty line before each message, which is one line of JSON.
    const lines = received.split('\n');
    received = lines.pop()!;
    for (const line of lines.filter((line) => line.startsWith('{'))) {
      const { type, request_seq, ...reply } = JSON.parse(line);
      if (type === 'response') waiting.get(request_seq)?.resolve(reply);
    }
  });

  let sent = 0;
  const send = (command: string, args: object): number => {
    sent += 1;
    child.stdin.write(`${JSON.stringify({ seq: sent, type: 'request', command, arguments: args })}\n`);
    return sent;
  };
  return {
    open: (file, fileContent) => void send('open', { file, fileContent }),
    type: (file, line, offset, insertString) =>
      void send('change', { file, line, offset, endLine: line, endOffset: offset, insertString }),
    async complete(file, line, offset) {
      const started = performance.now();
      const { success, message, body } = await new Promise<Reply>((resolve, reject) => {
        waiting.set(send('completionInfo', { file, line, offset }), { resolve, reject });
      });
      if (!success) throw new Error(`tsserver completes nothing: ${message}`);
      return { names: body!.entries.map(({ name }) => name), ms: performance.now() - started };
    },
    close: () => void kill(),
  };
}
