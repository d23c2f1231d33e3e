/** What the exit code of a command says. Documented in the README. */
export const exitCodes = {
  ok: 0,
  /** The vendor answered with an error, or `doctor` found a problem. */
  failed: 1,
  /** The command line, a profile or a file is wrong. */
  usage: 2,
  /** The credentials are refused, locked, or need a person. */
  credentials: 3,
  /** The vendor, a proxy or Redis cannot be reached. */
  unreachable: 4,
} as const;

/** Ends a command with a message and an exit code. The message never holds a secret. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.usage) {
    super(message);
    this.name = 'Failure';
    this.exitCode = exitCode;
  }
}

const byCode: Readonly<Record<string, number>> = {
  BadCredentials: exitCodes.credentials,
  Locked: exitCodes.credentials,
  PersonNeeded: exitCodes.credentials,
  BudgetSpent: exitCodes.credentials,
  SessionContested: exitCodes.credentials,
  Misconfigured: exitCodes.usage,
  OriginRefused: exitCodes.usage,
  Transient: exitCodes.unreachable,
  LeaseUnavailable: exitCodes.unreachable,
  Network: exitCodes.unreachable,
  Timeout: exitCodes.unreachable,
};

/** The exit code for whatever a command threw. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof Failure) return error.exitCode;
  const { code } = (error ?? {}) as { code?: unknown };
  return byCode[String(code)] ?? exitCodes.failed;
}
