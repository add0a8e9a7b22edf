import type { CellFault } from "../../contracts/manager/piece-import-words";

/** A decimal number as its digits are written: a point before the fraction, no other sign. */
export type ReadNumber =
  | { readonly digits: string }
  | {
      readonly fault: Extract<CellFault, "number_unreadable" | "number_ambiguous">;
      readonly values?: Record<string, string>;
    };

/** Signs of money and measure that people write beside a number. */
const BESIDE =
  /^(?:s\/\.?|pen|eur|usd|vnd|zar|gbp|r|€|\$|£|₫|đ)?\s*|\s*(?:pen|eur|usd|vnd|zar|gbp|€|\$|£|₫|đ|cm|mm|kg|gr|g)?\.?$/giu;

/**
 * Reads a number as people write it in the shop's countries: 1,234.50 in Peru, 1.234,50 in Vietnam, 1 234,50 in Lithuania. One sign
 * with three digits behind it could be either, and a thousand times too much is no small mistake: that is asked back,
 * unless no such number has a fraction.
 *
 * @param isWhole The number has no fraction, as pieces, days and dong.
 */
export function readNumber(text: string, isWhole: boolean): ReadNumber {
  const bare = text
    .trim()
    .replace(BESIDE, "")
    .replace(/[\s\u00a0\u202f'’]/g, "");
  if (!/^\d[\d.,]*$/.test(bare)) return { fault: "number_unreadable" };
  const signs = bare.match(/[.,]/g) ?? [];
  const last = signs.at(-1);
  if (!last) return { digits: bare };
  const [whole = "", fraction = ""] = splitAtLast(bare, last);
  const isMixed = new Set(signs).size === 2;
  if (isMixed) {
    const other = last === "." ? "," : ".";
    const isOnce = signs.filter((sign) => sign === last).length === 1;
    return isOnce && isGrouped(whole, other)
      ? { digits: `${strip(whole)}.${fraction}` }
      : { fault: "number_unreadable" };
  }
  if (signs.length > 1)
    return isGrouped(bare, last) ? { digits: strip(bare) } : { fault: "number_unreadable" };
  if (fraction.length !== 3 || whole.length > 3 || whole.startsWith("0"))
    return fraction ? { digits: `${whole}.${fraction}` } : { fault: "number_unreadable" };
  if (isWhole) return { digits: strip(bare) };
  const tail = fraction.replace(/0+$/, "");
  return {
    fault: "number_ambiguous",
    values: { first: `${whole}${fraction}`, second: tail ? `${whole}.${tail}` : whole },
  };
}

function splitAtLast(text: string, sign: string): [string, string] {
  const at = text.lastIndexOf(sign);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** Groups of three behind a first of one to three. */
function isGrouped(text: string, sign: string): boolean {
  const [first = "", ...others] = text.split(sign);
  return /^\d{1,3}$/.test(first) && others.length > 0 && others.every((group) => /^\d{3}$/.test(group));
}

const strip = (text: string): string => text.replace(/[.,]/g, "");
