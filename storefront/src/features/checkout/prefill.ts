import type { StoredAddress } from "@second-chance/backend/contracts/address-lines";
import type { Basket } from "@second-chance/backend/contracts/basket";
import type { Customer } from "@/data/customer";
import type { CheckoutDraft } from "./checkout-draft";

interface PrefillSources {
  readonly country: string;
  readonly draft: CheckoutDraft | undefined;
  readonly basket: Pick<Basket, "email" | "address">;
  readonly customer: Customer | null;
  /** Id of a saved address that was picked by hand. */
  readonly pickedId: string | undefined;
}

export interface Prefill {
  readonly email: string;
  readonly address: StoredAddress | undefined;
}

/**
 * What the checkout starts with: what was typed a moment ago, the address that was picked, what the basket knows, the
 * address an account uses first. An address of another country is never put under this country's fields.
 */
export function prefill({ country, draft, basket, customer, pickedId }: PrefillSources): Prefill {
  const email = draft?.email || basket.email || customer?.email || "";
  if (draft) return { email, address: { ...draft, country_code: country } };
  const saved = (customer?.addresses ?? []).filter((address) => address.country_code === country);
  const picked = saved.find((address) => address.id === pickedId);
  const known = basket.address?.country_code?.toLowerCase() === country ? basket.address : undefined;
  const isFilled = Boolean(known?.address_1);
  const first = saved.find((address) => address.is_default_shipping) ?? saved[0];
  const account = customer
    ? { first_name: customer.first_name, last_name: customer.last_name, phone: customer.phone }
    : undefined;
  return { email, address: picked ?? (isFilled ? known : undefined) ?? first ?? account };
}
