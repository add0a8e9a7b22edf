import type { NgoOverview } from "@second-chance/backend/contracts/ngo/figures";
import type { NgoPlace } from "../portal/ngo-paths";
import type { PlaceNames } from "../question/place-names";

/** What every number of the overview needs to be written and opened. */
export interface Desk {
  readonly place: NgoPlace;
  readonly names: PlaceNames;
  readonly overview: NgoOverview;
}

/** An amount in the organisation's own currency. */
export const reporting = ({ overview }: Desk, amountMinor: string) => ({
  amountMinor,
  currencyCode: overview.reportingCurrency,
  exponent: overview.reportingExponent,
});
