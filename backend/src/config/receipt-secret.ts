/** The key of the receipt tokens. Throws when it is missing: a guessable key would open every receipt. */
export function receiptSecret(env: NodeJS.ProcessEnv = process.env): string {
  const secret = env.RECEIPT_SECRET;
  if (!secret || secret.length < 16)
    throw new Error("RECEIPT_SECRET is missing or shorter than 16 characters");
  return secret;
}
