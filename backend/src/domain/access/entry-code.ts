import { randomBytes } from "node:crypto";

/** Crockford's letters: nothing that looks like something else on paper. */
const LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const LENGTH = 16;
const GROUP = 4;
const SAME: Readonly<Record<string, string>> = { O: "0", I: "1", L: "1", U: "V" };

/** A code for people to type from paper: 80 bits of chance, such as "K7QF-9M2X-PT4W-6HJD". */
export function newEntryCode(): string {
  // 256 is a multiple of 32, so that each letter is as likely as any other.
  return grouped([...randomBytes(LENGTH)].map((byte) => LETTERS[byte % LETTERS.length]).join(""));
}

/** The code as it was given out, however it was typed; null for what can't be one. */
export function readEntryCode(typed: string): string | null {
  const letters = [...typed.toUpperCase().replace(/[^0-9A-Z]/g, "")].map((letter) => SAME[letter] ?? letter);
  if (letters.length !== LENGTH) return null;
  return grouped(letters.join(""));
}

const grouped = (letters: string): string => letters.match(new RegExp(`.{${GROUP}}`, "g"))?.join("-") ?? "";
