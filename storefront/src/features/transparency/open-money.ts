import { OPEN_CURRENCY } from "@second-chance/backend/contracts/open-parts";
import { type FormatPlace, formatMoney } from "@/i18n/format";

/** An amount of the open books, written out. `minor` is digits with a sign, of cents. */
export const openMoney = (minor: string, place: FormatPlace): string =>
  formatMoney({ amountMinor: Number(minor), currencyCode: OPEN_CURRENCY }, place);
