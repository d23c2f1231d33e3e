import { lookup } from 'node:dns/promises';
import { connect as connectPlain } from 'node:net';
import { connect as connectTls, type PeerCertificate, type TLSSocket } from 'node:tls';
import { type Finding, ok, problem, skipped, warning } from './finding.ts';

const limitMs = 10_000;
const dayMs = 24 * 60 * 60_000;
const skewWarningMs = 5_000;
const skewProblemMs = 60_000;

/** The proxy that the environment names, and whether Node's `fetch` heeds it. */
export function checkProxy(): Finding {
  const names = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'].filter(
    (name) => process.env[name],
  );
  if (names.length === 0) return ok('proxy', 'none is set');
  const used = process.env.NODE_USE_ENV_PROXY === '1' || process.execArgv.includes('--use-env-proxy');
  if (used) return ok('proxy', `${names.join(', ')} set, and used`);
  return warning(
    'proxy',
    `${names.join(', ')} set, but fetch of Node ignores it`,
    'Set NODE_USE_ENV_PROXY=1 (Node 22.21 or 24 and later), or pass a fetch with a proxy of its own to the client.',
  );
}

/** Whether the name leads to an address. */
export async function checkName({ hostname }: URL): Promise<Finding> {
  const name = hostname.replace(/^\[|\]$/g, '');
  try {
    const { address } = await lookup(name);
    return ok(
      'name',
      address === name ? `${name} is an address itself` : `${name} has the address ${address}`,
    );
  } catch (error) {
    return problem(
      'name',
      `${name} has no address (${(error as NodeJS.ErrnoException).code})`,
      'Check the base URL for a misspelling, and DNS or VPN of this machine.',
    );
  }
}

/** Whether a connection comes about, and whether the certificate is trusted. */
export async function checkConnection(url: URL): Promise<Finding> {
  const port = Number(url.port || (url.protocol === 'https:' ? 443 : 80));
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const secure = url.protocol === 'https:';
  const socket = secure ? connectTls({ host, port, servername: host }) : connectPlain({ host, port });
  socket.setTimeout(limitMs);
  try {
    await new Promise<void>((resolve, reject) => {
      socket.once(secure ? 'secureConnect' : 'connect', resolve);
      socket.once('error', reject);
      socket.once('timeout', () => reject(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' })));
    });
    if (!secure) return ok('connection', `${host}:${port} accepts connections, without TLS`);
    return certificateFinding((socket as TLSSocket).getPeerCertificate(), host);
  } catch (error) {
    return connectionProblem(error as NodeJS.ErrnoException, `${host}:${port}`);
  } finally {
    socket.destroy();
  }
}

function certificateFinding({ valid_to, issuer }: PeerCertificate, host: string): Finding {
  const days = Math.floor((Date.parse(valid_to) - Date.now()) / dayMs);
  const text = `${host} has a trusted certificate of ${issuer?.O ?? issuer?.CN ?? 'an unnamed issuer'}, good for ${days} days`;
  return days < 14 ? warning('connection', text, 'Ask its owner to renew it.') : ok('connection', text);
}

const untrusted = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'UNABLE_TO_GET_ISSUER_CERT',
]);

function connectionProblem({ code = 'unknown', message }: NodeJS.ErrnoException, place: string): Finding {
  if (untrusted.has(code)) {
    return problem(
      'connection',
      `the certificate of ${place} is not trusted (${code})`,
      'A proxy between you and the vendor may have made it. Put its root certificate into a file and name that in NODE_EXTRA_CA_CERTS.',
    );
  }
  if (code === 'CERT_HAS_EXPIRED') {
    return problem(
      'connection',
      `the certificate of ${place} has expired`,
      'Check the clock of this machine; else ask the owner.',
    );
  }
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') {
    return problem('connection', `the certificate of ${place} is for another name`, 'Check the base URL.');
  }
  if (code === 'ECONNREFUSED') {
    return problem(
      'connection',
      `${place} refuses connections`,
      'Check host and port of the base URL, and that the server runs.',
    );
  }
  if (/^(EPROTO|ERR_SSL)/.test(code)) {
    return problem(
      'connection',
      `${place} does not speak TLS (${code})`,
      'Check whether the base URL is https: or http:.',
    );
  }
  return problem(
    'connection',
    `no connection to ${place} (${code}: ${message})`,
    'Check network, firewall and proxy.',
  );
}

/** How far this clock is from the server's, from the `Date` header of an answer without credentials. */
export async function checkClock(url: URL): Promise<Finding> {
  const before = Date.now();
  let date: string | null;
  try {
    const response = await fetch(url.origin, {
      method: 'HEAD',
      redirect: 'manual',
      signal: AbortSignal.timeout(limitMs),
    });
    date = response.headers.get('date');
  } catch {
    return skipped('clock', 'the server gave no answer to compare with');
  }
  const there = Date.parse(date ?? '');
  if (Number.isNaN(there)) return skipped('clock', 'the server tells no time');
  // The header has whole seconds.
  const skewMs = there + 500 - (before + Date.now()) / 2;
  const text = describe(skewMs);
  const advice = 'Set the clock of this machine (NTP). Tokens seem to end too early or too late.';
  if (Math.abs(skewMs) >= skewProblemMs) return problem('clock', text, advice);
  return Math.abs(skewMs) >= skewWarningMs ? warning('clock', text, advice) : ok('clock', text);
}

function describe(skewMs: number): string {
  const s = Math.round(Math.abs(skewMs) / 1000);
  const span = s < 120 ? `${s} s` : s < 7200 ? `${Math.round(s / 60)} min` : `${Math.round(s / 3600)} h`;
  if (s < 2) return "this clock shows the server's time";
  return `this clock is ${span} ${skewMs > 0 ? 'behind' : 'ahead of'} the server's`;
}
