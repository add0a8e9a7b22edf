/** A registration to collect a destination's import VAT at the sale, as an operator set it. */
export interface ImportScheme {
  /** The shop's number in the Union's import one-stop shop (IOSS); null from a day on which nothing is collected any more. */
  readonly number: string | null;
  /** First day, `YYYY-MM-DD`. */
  readonly from: string;
}

/**
 * What holds on a day: of those that have begun, the one that begins last, and of two of one day the one that was
 * set last. Undefined before the first begins.
 *
 * @param set In the order in which they were set.
 */
export function schemeOn<S extends ImportScheme>(set: readonly S[], day: string): S | undefined {
  let current: S | undefined;
  for (const scheme of set)
    if (scheme.from <= day && (!current || scheme.from >= current.from)) current = scheme;
  return current;
}
