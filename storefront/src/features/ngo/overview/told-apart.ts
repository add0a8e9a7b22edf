import type { MoneyCardName } from "@second-chance/backend/contracts/ngo/figures";
import type { Desk } from "./desk";

/** Tables of the same page that a card's number is the sum of. */
const TABLES: Readonly<Partial<Record<MoneyCardName | "pieces" | "parcels", string>>> = {
  income: "#by-center",
  pieces: "#by-center",
  makers: "#by-recipient",
  abroad: "#by-way",
};

/** Where a card's number is told apart in sums, which every grant allows; nothing where no table has it or nothing was sold. */
export const toldApart = (
  { overview }: Desk,
  name: MoneyCardName | "pieces" | "parcels",
): string | undefined => (overview.total.amounts.length > 0 ? TABLES[name] : undefined);
