import { Container, Heading, Text } from "@medusajs/ui";
import { useEffect, useRef, useState } from "react";
import { useLocation, useParams } from "react-router-dom";
import type { PayoutList } from "../../../../contracts/payout";
import type { StatementDetail } from "../../../../contracts/statement";
import { useAdmin } from "../../../attribution/admin-api";
import { inWords } from "../../../attribution/format";
import { BalancesTable } from "../../../books/balances-table";
import { PayoutTable } from "../../../books/payout-table";
import { StatementFiles } from "../../../books/statement-files";
import { StatementHeading } from "../../../books/statement-heading";
import { StatementLines } from "../../../books/statement-lines";
import { Shown } from "../../../parts/shown";
import { TextButton } from "../../../parts/text-link";

/** One closed month: balances, every entry, its files, and the payouts against it. */
export default function StatementPage() {
  const { id = "" } = useParams();
  const loaded = useAdmin<StatementDetail>(`/admin/statements/${id}`);
  return (
    <Shown loaded={loaded} waiting="Reading the statement…">
      {(statement) => <Statement key={statement.id} statement={statement} onChanged={loaded.reload} />}
    </Shown>
  );
}

interface StatementProps {
  readonly statement: StatementDetail;
  readonly onChanged: () => void;
}

function Statement({ statement, onChanged }: StatementProps) {
  const [recipient, setRecipient] = useState<string>();
  const { hash } = useLocation();
  const payouts = useAdmin<PayoutList>(`/admin/payouts?statement_id=${statement.id}&limit=100`);
  const payoutsPart = useRef<HTMLDivElement>(null);
  const entriesPart = useRef<HTMLDivElement>(null);
  const changed = () => {
    onChanged();
    payouts.reload();
  };
  useEffect(() => {
    if (hash === "#payouts" && payouts.state === "ready") payoutsPart.current?.scrollIntoView();
  }, [hash, payouts.state]);
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <StatementHeading statement={statement} onPaid={changed} />
        <BalancesTable
          statement={statement}
          onAsked={(asked) => {
            setRecipient(asked);
            entriesPart.current?.scrollIntoView();
          }}
        />
        <StatementFiles statement={statement} />
      </Container>
      <div ref={payoutsPart}>
        <PayoutTable loaded={payouts} title="Payouts" onChanged={changed} />
      </div>
      <div ref={entriesPart}>
        <Container className="p-0">
          <div className="flex flex-wrap items-center justify-between gap-x-4 px-6 py-4">
            <div>
              <Heading level="h2">Entries</Heading>
              <Text size="small" className="text-ui-fg-subtle" role="status">
                {recipient === undefined
                  ? "Of every recipient"
                  : `Of ${inWords(recipient).toLowerCase()} alone`}
              </Text>
            </div>
            {recipient !== undefined && (
              <TextButton onPress={() => setRecipient(undefined)}>Show every recipient</TextButton>
            )}
          </div>
          <StatementLines statement={statement} recipient={recipient} />
        </Container>
      </div>
    </div>
  );
}

export const handle = { breadcrumb: () => "Statement" };
