import { MAX_QUANTITY } from "../../../contracts/basket";
import { findMarket } from "../../../contracts/markets";
import { isEmail } from "../../../domain/sale/email";
import type { SaleAddress } from "../../../domain/sale/sale";
import { tooLongFields } from "../../../domain/sale/sale-gate";
import { refuse } from "../../../workflows/sale/sale-refused";

interface LineBody {
  quantity?: unknown;
  metadata?: unknown;
}

/** An address as Medusa's own routes take it. */
export interface PostedAddress extends SaleAddress {
  metadata?: unknown;
}

/** A validated body of Medusa's own cart routes, as far as the shop has rules for it. */
export interface CartBody extends LineBody {
  items?: LineBody[];
  email?: string | null;
  sales_channel_id?: string | null;
  shipping_address?: PostedAddress | string;
  billing_address?: PostedAddress | string;
}

/**
 * The shop's rules for the stock cart routes, so that any storefront meets the same ones: whole quantities within
 * limits, bearable texts, a sound e-mail, the key's own channel. Metadata goes, because lines with different
 * metadata don't merge and each would pass the stock check alone.
 *
 * @param least 0 where a quantity may mean "take it out", else 1.
 */
export function tidyCartBody(body: CartBody, salesChannelId: string | undefined, least: 0 | 1): void {
  delete body.metadata;
  for (const line of body.items ?? []) {
    delete line.metadata;
    checkQuantity(line.quantity, 1);
  }
  if (body.quantity !== undefined) checkQuantity(body.quantity, least);
  if (body.email && !isEmail(body.email)) refuse("email_invalid", "Give an e-mail address that works.");
  for (const address of [body.shipping_address, body.billing_address]) checkAddress(address);
  if ("sales_channel_id" in body || body.items) body.sales_channel_id = salesChannelId ?? null;
  if (body.sales_channel_id === null) delete body.sales_channel_id;
}

function checkQuantity(quantity: unknown, least: 0 | 1): void {
  if (!Number.isInteger(quantity) || Number(quantity) < least)
    refuse("quantity_invalid", "Ask for a whole number of pieces.");
  if (Number(quantity) > MAX_QUANTITY)
    refuse("quantity_too_large", `At most ${MAX_QUANTITY} of a piece.`, { max: MAX_QUANTITY });
}

/** Where a bill goes may be anywhere that exists; whether a parcel may go there is for the gate. */
export function checkAddress(address: PostedAddress | string | null | undefined): void {
  if (!address || typeof address === "string") return;
  delete address.metadata;
  if (address.country_code && !findMarket(address.country_code))
    refuse("unknown_country", "This country is not known here.");
  const fields = tooLongFields(address);
  if (fields.length > 0) refuse("text_too_long", "A field is too long.", { fields });
}
