import type { MedusaContainer } from "@medusajs/framework/types";
import { fromMinor } from "../../domain/money";
import { fundsByHandle } from "../fund/find-funds";
import type { CartRecord } from "../sale/cart-record";
import { type DonationMark, isDonation } from "../sale/donation-lines";
import type { DonationWish } from "../sale/donation-wish";
import { writeDonationWorkflow } from "./write-donation";

/** Writes a donation in the basket's own currency as its only one. */
export async function keepDonation(
  container: MedusaContainer,
  cart: CartRecord,
  wish: DonationWish,
): Promise<void> {
  const { fund, amountMinor, currencyCode } = wish;
  const name = (await fundsByHandle(container, [fund])).get(fund)?.name.en ?? fund;
  const mark: DonationMark = { donation_fund: fund, donation_currency: currencyCode };
  await writeDonationWorkflow(container).run({
    input: {
      cart_id: cart.id,
      remove_line_ids: cart.items.filter(isDonation).map(({ id }) => id),
      lines: [
        {
          cart_id: cart.id,
          title: `Donation to “${name}”`,
          quantity: 1,
          unit_price: Number(fromMinor(BigInt(amountMinor), currencyCode)),
          is_custom_price: true,
          is_tax_inclusive: true,
          is_discountable: false,
          requires_shipping: false,
          metadata: mark,
        },
      ],
      metadata: { ...cart.metadata, donation_wish: { ...wish } },
    },
  });
}
