/** What one check of the doctor has found. */
export interface Finding {
  check: string;
  status: 'ok' | 'warning' | 'problem' | 'skipped';
  /** What is so, without a secret. */
  found: string;
  /** What to do about it. */
  advice?: string;
}

const finding =
  (status: Finding['status']) =>
  (check: string, found: string, advice?: string): Finding => ({
    check,
    status,
    found,
    ...(advice === undefined ? {} : { advice }),
  });

export const ok = finding('ok');
export const warning = finding('warning');
export const problem = finding('problem');
export const skipped = finding('skipped');
