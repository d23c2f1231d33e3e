type Callback = (reason: unknown) => void;

/** Who follows a signal. One listener stands on each, however many follow: more cost memory, and Node warns of them. */
const followers = new WeakMap<AbortSignal, Set<Callback>>();

/**
 * Calls back once with the signal's reason, when it fires or at once where it has fired. Returns the function that
 * prevents it. One callback follows a signal once.
 */
export function onAbort(signal: AbortSignal, callback: Callback): () => void {
  if (signal.aborted) {
    callback(signal.reason);
    return () => {};
  }
  const callbacks = followers.get(signal) ?? listen(signal);
  callbacks.add(callback);
  return () => {
    callbacks.delete(callback);
    if (callbacks.size) return;
    signal.removeEventListener('abort', fire);
    followers.delete(signal);
  };
}

function listen(signal: AbortSignal): Set<Callback> {
  const callbacks = new Set<Callback>();
  followers.set(signal, callbacks);
  signal.addEventListener('abort', fire);
  return callbacks;
}

function fire(this: AbortSignal): void {
  const callbacks = followers.get(this);
  followers.delete(this);
  for (const callback of callbacks ?? []) callback(this.reason);
}
