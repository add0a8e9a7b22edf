import { randomInt } from "node:crypto";

const LONGEST_NAME = 20;
const LEAST_NUMBER = 1000;
const END_OF_NUMBERS = 10_000;

/** A name to log in with for somebody without an e-mail address: the first name in plain letters with a number, "lan-4821". */
export function newLoginName(name: string): string {
  const [first = ""] = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/[^a-z0-9 ]/g, "")
    .trim()
    .split(/\s+/);
  return `${first.slice(0, LONGEST_NAME) || "manager"}-${randomInt(LEAST_NUMBER, END_OF_NUMBERS)}`;
}
