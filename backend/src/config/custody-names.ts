/**
 * The lawful basis on which craft names of people in custody may be shown, in words; null: they aren't. Where a shop is open to
 * the European Union, a maker's consent alone is none (GDPR Art. 10), so nothing is shown until somebody answers for another.
 */
export function custodyNamesBasis(env: NodeJS.ProcessEnv = process.env): string | null {
  return env.CUSTODY_NAMES_BASIS?.trim() || null;
}
