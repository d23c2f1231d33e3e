import { TransientError } from '../../errors.ts';
import { type Connection, connectionOf, REDIS_STORE, type RedisClient } from './redis-client.ts';
import { describeFailure } from './redis-failure.ts';

/** A script, and the words that its reply may begin with. */
export interface Script<Word extends string = string> {
  lua: string;
  /** None of them is JSON, so that a client which parses replies leaves them alone. */
  words: readonly Word[];
}

/** A reply: a word, and what follows it after a blank. */
export interface Reply<Word extends string> {
  word: Word;
  rest: string;
}

/** Runs a script on one key. Rejects with a typed error that holds nothing of what was sent. */
export type RunScript = <Word extends string>(
  script: Script<Word>,
  key: string,
  ...values: string[]
) => Promise<Reply<Word>>;

/**
 * A client that has just been made is connected after half a second; one that has lost its server would keep us much longer.
 * Looks are counted, and not time: a process that was suspended meanwhile has given its client no chance.
 */
const LOOKS = 25;
const LOOK_MS = 20;

/** Any client as one function. */
export function redisScript(client: RedisClient): RunScript {
  const connection = connectionOf(client);
  const connected = waitsForConnection(connection);
  return async (script, key, ...values) => {
    await connected();
    let reply: unknown;
    try {
      reply = await connection.send(script.lua, key, values);
    } catch (error) {
      const { told, advice } = describeFailure(error);
      throw failure(`EVAL → ${told}. ${advice}.`);
    }
    return readReply(script, reply);
  };
}

/** Whatever types a client gives replies, ours are texts. Anything else is neither a reply nor a success. */
export function readReply<Word extends string>({ words }: Script<Word>, reply: unknown): Reply<Word> {
  const text = reply instanceof Uint8Array ? new TextDecoder().decode(reply) : reply;
  if (typeof text === 'string') {
    const end = text.indexOf(' ');
    const word = (end < 0 ? text : text.slice(0, end)) as Word;
    if (words.includes(word)) return { word, rest: end < 0 ? '' : text.slice(end + 1) };
  }
  throw failure(
    'EVAL → a reply that cannot be read. Pass a client that gives the replies of scripts as text or bytes and as they are.',
  );
}

function failure(message: string): TransientError {
  return new TransientError({ name: REDIS_STORE, message });
}

/**
 * Rejects where there is no connection: the client would keep the command until it has one. Waits for one once, and not
 * again before there was one.
 */
function waitsForConnection({ state, listen }: Connection): () => Promise<void> {
  let isAway = false;
  let heard: unknown;
  return async () => {
    const stop = isAway || state() !== 'connecting' ? () => {} : listen((error) => (heard = error));
    try {
      for (let looks = 0; !isAway && state() === 'connecting' && looks < LOOKS; looks++)
        await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    } finally {
      stop();
    }
    isAway = state() !== 'ready';
    if (!isAway) return;
    if (state() === 'closed') throw failure('the client of Redis is closed. Call its connect().');
    const { told, advice } = describeFailure(heard);
    throw failure(`there is no connection to Redis${heard ? ` (${told})` : ''}. ${advice}.`);
  };
}
