import type { Basket } from "@second-chance/backend/contracts/basket";
import type { FormatPlace } from "@/i18n/format";
import { DonationLine } from "./donation-line";

interface DonationAloneProps {
  readonly basket: Pick<Basket, "problems">;
  readonly donation: NonNullable<Basket["donation"]>;
  readonly place: FormatPlace;
}

/** A donation whose pieces have left the basket: what it waits for, and the way to take it out. */
export function DonationAlone({ basket, donation, place }: DonationAloneProps) {
  const alone = basket.problems.filter(({ code }) => code === "donation_alone");
  return (
    <div className="mx-auto mt-stack max-w-[44rem]">
      <DonationLine donation={{ ...donation, problems: [...alone, ...donation.problems] }} place={place} />
    </div>
  );
}
