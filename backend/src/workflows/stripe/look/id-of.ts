/** The id of something that Stripe names, or spells out where it was asked to. */
export function idOf(named: string | { readonly id: string } | null | undefined): string | null {
  return typeof named === "string" ? named : (named?.id ?? null);
}

/** A moment of Stripe's, which counts seconds. */
export const momentOf = (seconds: number): Date => new Date(seconds * 1000);

/** Of what may be named or spelled out: only what is spelled out. */
export function spelledOut<T extends object>(named: string | T | null | undefined): T | null {
  return typeof named === "object" ? named : null;
}
