import { MAX_QUANTITY } from "@second-chance/backend/contracts/basket";
import type { Problem } from "@second-chance/backend/contracts/error";

type Quantity = { readonly quantity: number } | { readonly problem: Problem };

/** A typed quantity: a whole number of at least `least` and at most what one order takes, or what is wrong with it. */
export function parseQuantity(text: string, least: 0 | 1): Quantity {
  const trimmed = text.trim();
  if (!/^\d+$/.test(trimmed) || Number(trimmed) < least) {
    return { problem: { code: "quantity_invalid", message: "Not a whole number." } };
  }
  const quantity = Number(trimmed);
  if (quantity > MAX_QUANTITY) {
    return { problem: { code: "quantity_too_large", message: "Too many.", details: { max: MAX_QUANTITY } } };
  }
  return { quantity };
}
