import type { Operation } from './operations.ts';

/** What the members of a client are called beside its groups. */
export const MEMBERS: ReadonlySet<string> = new Set(
  'GET PUT POST DELETE OPTIONS HEAD PATCH TRACE request use eject auth with verify'.split(' '),
);

/** The group of an operation's method: its one tag in camelCase. Empty where it has no tag. */
export function groupOf({ operation }: Operation): string {
  const [tag = ''] = (operation.tags ?? []) as string[];
  return groupName(tag);
}

/** `Funding sources` → `fundingSources`. */
export function groupName(tag: string): string {
  return tag
    .split(/[^a-zA-Z0-9]+/)
    .map((word, at) =>
      at > 0 ? capitalised(word) : /^[A-Z0-9]+$/.test(word) ? word.toLowerCase() : uncapitalised(word),
    )
    .join('');
}

/** Name of the method within its group. Without `x-method`, which the lint demands, it is the `operationId`. */
export function methodOf({ operation, operationId }: Operation): string {
  return String(operation['x-method'] ?? operationId);
}

/** camelCase. */
export function isMethodName(name: string): boolean {
  return /^[a-z][a-zA-Z0-9]*$/.test(name);
}

/** With a capital first letter. */
export function capitalised(name: string): string {
  return (name[0] ?? '').toUpperCase() + name.slice(1);
}

function uncapitalised(name: string): string {
  return (name[0] ?? '').toLowerCase() + name.slice(1);
}

/** The parameters that a method takes. Others are options of the call (`x-option`), such as an idempotency key. */
export function inputParameters({ parameters }: Operation): Operation['parameters'] {
  return parameters.filter((parameter) => !parameter['x-option']);
}

/** What is wrong with the names of methods and of what they take, one line for each problem. */
export function nameProblems(all: readonly Operation[]): string[] {
  const taken = new Set<string>();
  const headers = new Set(inputNames(all, (place) => place === 'header'));
  return all.flatMap((operation) => {
    const found = [...ownProblems(operation)];
    const name = `${groupOf(operation)}.${methodOf(operation)}`;
    for (const input of inputNames([operation], (place) => place === 'query' || place === 'header')) {
      if (/\s/.test(input)) found.push(`the parameter ${input} must have no blank in its name`);
    }
    if (taken.has(name)) found.push(`x-method: ${name} is taken`);
    taken.add(name);
    // At run time a header is told from a query parameter by its name alone.
    for (const query of inputNames([operation], (place) => place === 'query')) {
      if (headers.has(query)) found.push(`the parameter ${query} is a header elsewhere`);
    }
    const { method, path } = operation;
    return found.map((text) => `${method.toUpperCase()} ${path}: ${text}`);
  });
}

function ownProblems(operation: Operation): string[] {
  const found: string[] = [];
  const tags = (operation.operation.tags ?? []) as unknown[];
  if (tags.length !== 1) found.push('an operation has exactly one tag');
  else if (!isMethodName(groupOf(operation))) found.push('the tag must begin with a letter');
  if (MEMBERS.has(groupOf(operation))) found.push(`no tag may be called ${groupOf(operation)}`);
  if (!isMethodName(String(operation.operation['x-method'] ?? ''))) found.push('x-method must be camelCase');
  const names = inputParameters(operation).map(({ name }) => String(name));
  if (names.includes('body')) found.push('no parameter may be called body');
  for (const name of new Set(names.filter((name, at) => names.indexOf(name) !== at))) {
    found.push(`two parameters are called ${name}`);
  }
  for (const { 'x-option': option } of operation.parameters) {
    if (option !== undefined && option !== 'idempotencyKey')
      found.push('x-option is idempotencyKey or left out');
  }
  if (operation.parameters.some((parameter) => parameter.in === 'cookie')) {
    found.push('methods send no cookie parameters');
  }
  return found;
}

function inputNames(all: readonly Operation[], wanted: (place: unknown) => boolean): string[] {
  return all.flatMap((operation) =>
    inputParameters(operation)
      .filter((parameter) => wanted(parameter.in))
      .map(({ name }) => String(name)),
  );
}
