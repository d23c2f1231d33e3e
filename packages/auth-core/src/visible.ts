/** Nothing but visible ASCII reaches a header: no line break, no blank, nothing that a runtime would quote. */
export function isVisible(value: unknown): value is string {
  return typeof value === 'string' && /^[\x21-\x7e]{1,16384}$/.test(value);
}
