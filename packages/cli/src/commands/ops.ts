import { findOperation, type Operation, operationsOf, search } from '../operations.ts';
import { printRows, type Terminal, visible } from '../terminal.ts';
import type { VendorName } from '../vendors.ts';

/** Lists the operations whose text has all words; with the name of one, everything that is known of it. */
export function ops(vendor: VendorName, words: readonly string[], terminal: Terminal): void {
  const [name] = words;
  if (words.length === 1 && operationsOf(vendor).some((operation) => operation.name === name)) {
    describe(findOperation(vendor, name!, undefined).operation, vendor, terminal);
    return;
  }
  const found = search(vendor, words);
  printRows(
    terminal,
    found.map((operation) => ({
      operation: operation.name,
      request: `${operation.method} ${operation.path}`,
      summary: operation.summary,
    })),
    ['operation', 'request', 'summary'],
  );
  if (terminal.isTable) terminal.print('');
  const all = operationsOf(vendor).length;
  terminal.note(`${found.length} of ${all} operations. "x ops ${vendor} <operation>" says more of one.`);
}

function describe(operation: Operation, vendor: VendorName, terminal: Terminal): void {
  if (!terminal.isTable) {
    terminal.print(JSON.stringify(operation, null, 2));
    return;
  }
  const { name, method, path, summary, description, parameters, body, credentials, evidence, source } =
    operation;
  const lines = [
    `${name}   ${method} ${path}${operation.deprecated ? '   (deprecated)' : ''}`,
    '',
    summary,
    ...(description ? ['', description.trim()] : []),
    ...(parameters.length ? ['', 'Parameters'] : []),
    ...parameters.map(
      (one) =>
        `  ${one.name} (${one.in}${one.required ? ', required' : ''})  ${visible(one.description ?? '')}`,
    ),
    ...(credentials === undefined ? [] : ['', `Credentials: ${credentials || 'none'}`]),
    ...(body ? ['', `Body: ${body.type}`] : []),
    ...(body?.example === undefined ? [] : [JSON.stringify(body.example, null, 2)]),
    '',
    `Known from: ${evidence ?? 'not marked'}${source ? `, ${source}` : ''}`,
    `Call it:    x call ${vendor} ${name}${parameters
      .filter((one) => one.required)
      .map((one) => ` --param ${one.name}=…`)
      .join('')}${body ? ' --body @file.json' : ''}`,
  ];
  terminal.print(lines.join('\n'));
}
