import { Heading, Text } from "@medusajs/ui";
import { CENTERS_OWN, type StatementDetail } from "../../contracts/statement";
import { formatAmount } from "../attribution/format";
import { PayoutDrawer } from "./payout-drawer";

interface StatementHeadingProps {
  readonly statement: StatementDetail;
  readonly onPaid: () => void;
}

/** Whose month it is, what was left, and the way to pay it out. */
export function StatementHeading({ statement, onPaid }: StatementHeadingProps) {
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
