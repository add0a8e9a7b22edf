/**
 * Whether a task wasn't begun because others hold its lock. Providers of locks throw plain errors and differ only in their
 * words: `execute` waited for too long, or `acquire` found the lock taken.
 */
export function isLockTaken(error: unknown): boolean {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return typeof message === "string" && /^(Timed-out acquiring lock|Failed to acquire lock)/.test(message);
}
