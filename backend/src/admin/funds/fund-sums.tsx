import { Table } from "@medusajs/ui";
import { Link } from "react-router-dom";
import type { AdminFund, FundSum } from "../../contracts/fund";
import { formatNumber } from "../attribution/format";

/** Each number with the entries that it is the sum of. */
const NUMBERS: readonly (readonly [keyof FundSum & `${string}Minor`, label: string, kind: string])[] = [
  ["receivedMinor", "Received", "capture"],
  ["refundedMinor", "Given back", "refund"],
  ["paidOutMinor", "Paid out", "payout"],
  ["heldMinor", "Held", ""],
];

export const SumHeads = () => (
  <>
    <Table.HeaderCell>Currency</Table.HeaderCell>
    {NUMBERS.map(([name, label]) => (
      <Table.HeaderCell key={name} className="text-right">
        {label}
      </Table.HeaderCell>
    ))}
  </>
);

/** What a fund got in one currency; every number opens its entries. */
export function SumCells({ fund, sum }: { readonly fund: AdminFund; readonly sum: FundSum | undefined }) {
  if (!sum) return <Table.Cell className="text-ui-fg-subtle">Nothing yet</Table.Cell>;
  return (
    <>
      <Table.Cell>{sum.currencyCode}</Table.Cell>
      {NUMBERS.map(([name, label, kind]) => (
        <Table.Cell key={name} className="text-right tabular-nums whitespace-nowrap">
          {sum[name] === "0" ? (
            "–"
          ) : (
            <Link
              to={`/funds/${fund.id}?${new URLSearchParams({ currency: sum.currencyCode, kind })}`}
              className="text-ui-fg-base underline underline-offset-4"
              aria-label={`${label}, ${sum.currencyCode}, ${fund.name.en}`}
            >
              {formatNumber(sum[name], sum.exponent)}
            </Link>
          )}
        </Table.Cell>
      ))}
    </>
  );
}
