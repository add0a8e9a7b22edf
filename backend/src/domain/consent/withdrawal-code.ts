import { createHash, createHmac } from "node:crypto";

/** Without I, L, O and U: what is read aloud or copied from a slip is not mistaken. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 12;

/**
 * The code on a maker's slip, as `7K2M-QX4T-9RCD`: sixty bits that only this shop can make of the maker's opaque token, so that
 * a lost slip is printed again and the database holds nothing that opens anything.
 */
export function withdrawalCode(makerToken: string, secret: string): string {
  const bytes = createHmac("sha256", secret).update(`consent:${makerToken}`).digest();
  const letters = Array.from(bytes.subarray(0, LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join("");
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

/** What was typed as the code that was meant: any case, any spaces, O for 0, I and L for 1. Null for what can't be one. */
export function readWithdrawalCode(typed: string): string | null {
  const letters = typed
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015-]/g, "")
    .replaceAll("O", "0")
    .replaceAll(/[IL]/g, "1");
  if (letters.length !== LENGTH || [...letters].some((letter) => !ALPHABET.includes(letter))) return null;
  return letters.replace(/(.{4})(?=.)/g, "$1-");
}

/** What is kept of a code: enough to know it again, and nothing to make it from. */
export const codeHash = (code: string): string => createHash("sha256").update(code).digest("hex");
