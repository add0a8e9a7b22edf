import type { OpenSums } from "@second-chance/backend/contracts/transparency";

/** What centers earned of what buyers paid: all parts but the shop's, in minor units. The same sum as an officer reads as earned. */
export const centersPart = ({ totalMinor, split }: Pick<OpenSums, "totalMinor" | "split">): string =>
  String(BigInt(totalMinor) - BigInt(split.shop));
