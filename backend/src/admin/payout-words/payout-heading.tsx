import type { SpokenOfPayout } from "../../contracts/payout-questions";
import { CENTERS_OWN } from "../../contracts/statement";
import { formatAmount } from "../attribution/format";
import { Small } from "../parts/small";
import { TextLink } from "../parts/text-link";

/** The payout that an organisation speaks of; its amount leads to its entries. */
export function PayoutHeading({ payout }: { readonly payout: SpokenOfPayout }) {
  return (
    <>
      <TextLink to={`/payouts#${payout.id}`}>
        {formatAmount(payout.amountMinor, payout.currencyCode, payout.exponent)}, {payout.paidOn}
      </TextLink>
      <Small>
        {payout.workshop ?? CENTERS_OWN}, {payout.center}
      </Small>
      <Small>
        {payout.period}, {payout.reference}
      </Small>
    </>
  );
}
