import { TEXT_LIMITS } from "../../../contracts/basket";
import { isEmail } from "../../../domain/sale/email";
import { refuse } from "../../../workflows/sale/sale-refused";
import { checkAddress, type PostedAddress } from "../carts/tidy-cart-body";

/** A body of Medusa's own customer and address routes, as far as the shop has rules for it. */
export interface CustomerBody extends PostedAddress {
  email?: string | null;
  company_name?: string | null;
  address_name?: string | null;
}

/** The same bearable texts and known countries in an account as in a basket. */
export function tidyCustomerBody(body: CustomerBody): void {
  checkAddress(body);
  const names = [body.company_name, body.address_name];
  if (names.some((name) => (name?.length ?? 0) > TEXT_LIMITS.line))
    refuse("text_too_long", "A field is too long.", { fields: ["company_name", "address_name"] });
  if (body.email && !isEmail(body.email)) refuse("email_invalid", "Give an e-mail address that works.");
}
