import { Text } from "@medusajs/ui";
import type { LedgerEntryDto } from "../../contracts/attribution";
import { formatAmount } from "./format";

/** An entry in its center's currency, with the rate and who vouches for it; empty where there is nothing to convert. */
export function ReportingCell({ entry: { reporting, currencyCode } }: { entry: LedgerEntryDto }) {
  if (!reporting || reporting.currencyCode === currencyCode) return null;
  if (reporting.status === "not_converted")
    return (
      <Text size="xsmall" className="text-ui-fg-muted">
        Not converted
      </Text>
    );
  return (
    <>
      {formatAmount(reporting.amountMinor, reporting.currencyCode, reporting.exponent)}
      <Text size="xsmall" className="text-ui-fg-muted" title={reporting.rateSource}>
        at {reporting.rate}, {reporting.rateDate}
      </Text>
    </>
  );
}
