/** Fails the start, not the first shopper, when the environment is incomplete. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") await import("./check-environment");
}
