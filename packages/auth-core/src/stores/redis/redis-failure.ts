/** What to do about an error of Redis, by its code: the word that its message begins with. */
const ADVICE: Record<string, string> = {
  NOAUTH: 'Give the client its password',
  WRONGPASS: 'Give the client the right user and password',
  NOPERM: 'Allow the user EVAL, GET, SET, DEL, TIME on the keys of the prefix',
  OOM: 'Give Redis more memory; an eviction policy other than noeviction can lose tokens',
  READONLY: 'Connect the client to the master',
  WRONGTYPE: 'Another program uses the key: pass another prefix',
  MOVED: 'The server is a cluster: connect with the client’s class for clusters',
  CLUSTERDOWN: 'Look at the cluster: not all of its slots are served',
  LOADING: 'Look at the server: it is still reading its data',
  MASTERDOWN: 'Look at the server: its master cannot be reached',
  NOREPLICAS: 'Look at the server: it has fewer replicas than it demands',
  BUSY: 'Look at the server: a script of another program does not end',
  MISCONF: 'Look at the server: it cannot write to its disk',
  ERR: 'Look at the server and at the client',
};
const LOOK = ADVICE.ERR!;

/** Errors of the kind `ERR`, by how they go on. */
const ERR: [words: string, told: string, advice: string][] = [
  ['unknown command', 'the command is not allowed', 'Allow EVAL: it may be renamed, or refused by a proxy'],
  ["can't run this command", 'NOPERM', ADVICE.NOPERM!],
  [
    'Unknown Redis command called',
    'a command in a script is not allowed',
    'Allow GET, SET, DEL and TIME: one may be renamed',
  ],
];

const TLS = /CERT|TLS|SSL|SELF_SIGNED|SIGNATURE/;
const TRUST =
  'The certificate of Redis is not trusted: give its CA to the client (tls.ca), or set NODE_EXTRA_CA_CERTS';
const REACH = 'Look at the address that the client has, at the server and at the network between';

/** Enough of a message to know it by; the rest may hold what was sent. */
const LOOKED_AT = 200;

/** An error in a few words and with advice, which hold nothing of what was sent. */
export function describeFailure(error: unknown): { told: string; advice: string } {
  const said = (error as { message?: unknown } | undefined)?.message;
  const start = typeof said === 'string' ? said.slice(0, LOOKED_AT) : '';
  // HTTP clients put words of their own in front.
  const code = /^(?:Command failed: )?([A-Z]{2,16})\b/.exec(start)?.[1] ?? '';
  if (code === 'ERR') {
    for (const [words, told, advice] of ERR) if (start.includes(words)) return { told, advice };
  }
  if (Object.hasOwn(ADVICE, code)) return { told: code, advice: ADVICE[code]! };
  const failed = codeOf(error);
  if (failed && TLS.test(failed)) return { told: failed, advice: TRUST };
  if (failed) return { told: failed, advice: REACH };
  return { told: 'no answer', advice: LOOK };
}

/** The code of the runtime, such as `ECONNREFUSED`, wherever it stands. */
function codeOf(error: unknown): string | undefined {
  for (let at = error, depth = 0; at && depth < 5; depth++) {
    const { code, cause, errors } = at as { code?: unknown; cause?: unknown; errors?: unknown[] };
    if (typeof code === 'string' && /^[A-Z][A-Z\d_]{2,60}$/.test(code)) return code;
    at = cause ?? errors?.[0];
  }
  return undefined;
}
