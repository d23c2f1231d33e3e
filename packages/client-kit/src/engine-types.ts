/** The token engine's surface. */
export interface TokenEngine {
  getToken(options?: { minRemainingMs?: number; signal?: AbortSignal }): Promise<string>;
  peek(): string | undefined;
  state(): object;
  logout(): Promise<{ revoked: boolean; cleared: boolean }>;
  reset(): Promise<void>;
  close(): Promise<void>;
}
