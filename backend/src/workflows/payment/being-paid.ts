/**
 * Whether a change of a basket failed because its payment can't be dropped: somebody has paid it, or a bank is at it. Medusa's step
 * that drops payments notes why in the log, and says only this.
 */
export function isBeingPaid(error: unknown): boolean {
  const { message } = (error ?? {}) as { readonly message?: unknown };
  return message === "Could not delete all payment sessions";
}
