import { Alert, Container, Heading, Text } from "@medusajs/ui";
import { useParams } from "react-router-dom";
import { CENTERS_OWN, type StatementDetail } from "../../../../contracts/statement";
import { useAdmin } from "../../../attribution/admin-api";
import { formatAmount } from "../../../attribution/format";
import { BalancesTable } from "../../../books/balances-table";
import { PayoutDrawer } from "../../../books/payout-drawer";
import { PayoutTable } from "../../../books/payout-table";
import { StatementLines } from "../../../books/statement-lines";
import { PrintButton } from "../../../print/print-button";

const FORMATS = ["csv", "xlsx", "pdf"] as const;

/** One closed month: balances, every entry, its files, and the payouts against it. */
export default function StatementPage() {
  const { id = "" } = useParams();
  const loaded = useAdmin<StatementDetail>(`/admin/statements/${id}`);
  if (loaded.state === "loading")
    return <Text className="p-6 text-ui-fg-subtle">Reading the statement…</Text>;
  if (loaded.state === "failed") return <Alert variant="error">{loaded.message}</Alert>;
  const { data: statement, reload } = loaded;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <Head statement={statement} onPaid={reload} />
        <BalancesTable {...statement} />
        <div className="flex flex-wrap items-center gap-3 px-6 py-4">
          {FORMATS.map((format) => (
            <PrintButton
              key={format}
              label={format.toUpperCase()}
              path={`/admin/statements/${id}/file?format=${format}`}
            />
          ))}
          <Text size="xsmall" className="break-all text-ui-fg-subtle">
            SHA-256 {statement.hash}
            <br />
            {statement.previousHash ? `follows ${statement.previousHash}` : "the first of its kind"}
          </Text>
        </div>
      </Container>
      <PayoutTable path={`/admin/payouts?statement_id=${id}`} title="Payouts" onChanged={reload} />
      <Container className="p-0">
        <div className="px-6 py-4">
          <Heading level="h2">Entries</Heading>
        </div>
        <StatementLines statement={statement} />
      </Container>
    </div>
  );
}

function Head({ statement, onPaid }: { readonly statement: StatementDetail; readonly onPaid: () => void }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
      <div>
        <Heading>
          {statement.workshop?.name ?? CENTERS_OWN}, {statement.period}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {statement.center.name} · {statement.timeZone} · closing balance{" "}
          {formatAmount(statement.closingMinor, statement.currencyCode, statement.exponent)}
        </Text>
      </div>
      {statement.isNewest ? (
        <PayoutDrawer statement={statement} onRecorded={onPaid} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle">
          A newer statement carries this balance on: payouts are recorded there.
        </Text>
      )}
    </div>
  );
}
