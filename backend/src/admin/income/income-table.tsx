import { Table } from "@medusajs/ui";
import type { EntryQuery, IncomeFigures, IncomeQuery, IncomeReport, IncomeRow } from "../../contracts/income";
import { formatAmount } from "../attribution/format";
import { TextLink } from "../parts/text-link";
import { addressOf, narrowedTo } from "./entries-address";
import { GROUP_CHOICES, groupName } from "./group-words";

type Amount = "receivedMinor" | "refundedMinor" | "feesMinor" | "incomeMinor" | "paidOutMinor";

/** What is shown of a group, each with the kind of entries that it is the sum of. */
const FIGURES: readonly (readonly [heading: string, amount: Amount, kind: EntryQuery["kind"]])[] = [
  ["Received", "receivedMinor", "capture"],
  ["Refunded", "refundedMinor", "refund"],
  ["Fees", "feesMinor", "fee"],
  ["Income", "incomeMinor", "earned"],
  ["Paid out", "paidOutMinor", "payout"],
];

interface IncomeTableProps {
  readonly report: IncomeReport;
  readonly query: IncomeQuery;
}

/** Income group by group; every figure leads to the entries that it is the sum of. */
export function IncomeTable({ report, query }: IncomeTableProps) {
  const { group: _, ...whose } = query;
  const heading = GROUP_CHOICES.find(([one]) => one === report.group)?.[1].replace("By ", "") ?? "";
  return (
    <div className="overflow-x-auto">
      <Table>
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell className="first-letter:uppercase">{heading}</Table.HeaderCell>
            {FIGURES.map(([word]) => (
              <Table.HeaderCell key={word} className="text-right">
                {word}
              </Table.HeaderCell>
            ))}
            <Table.HeaderCell className="text-right">Entries</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {report.rows.map((row, index) => (
            <Table.Row key={`${row.key} ${row.currencyCode}`}>
              <Table.Cell className="min-w-40">
                {row.key !== report.rows[index - 1]?.key && groupName(report.group, row.key, row.name)}
              </Table.Cell>
              <Figures row={row} filter={narrowedTo(report.group, row.key, whose)} />
            </Table.Row>
          ))}
          {report.totals.map((total) => (
            <Table.Row key={`total ${total.currencyCode}`} className="font-medium">
              <Table.Cell>All in {total.currencyCode}</Table.Cell>
              <Figures row={total} filter={whose} />
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </div>
  );
}

function Figures({ row, filter }: { row: IncomeFigures | IncomeRow; filter: Partial<EntryQuery> }) {
  const entries = (kind?: EntryQuery["kind"]) =>
    addressOf("/income/entries", { ...filter, currency: row.currencyCode, kind });
  const cell = "text-right tabular-nums whitespace-nowrap";
  return (
    <>
      {FIGURES.map(([word, amount, kind]) => (
        <Table.Cell key={word} className={cell}>
          {row[amount] === "0" ? (
            "–"
          ) : (
            <TextLink to={entries(kind)}>
              {formatAmount(row[amount], row.currencyCode, row.exponent)}
            </TextLink>
          )}
        </Table.Cell>
      ))}
      <Table.Cell className={cell}>
        <TextLink to={entries()}>{row.entries.toLocaleString("en")}</TextLink>
      </Table.Cell>
    </>
  );
}
