import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CreditCard } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useLocation, useNavigate } from "react-router-dom";
import type { PayoutList } from "../../../contracts/payout";
import { useAdmin } from "../../attribution/admin-api";
import { ListPages } from "../../attribution/list-pages";
import { PayoutEntriesDrawer } from "../../books/payout-entries";
import { PayoutTable } from "../../books/payout-table";
import { ConfirmationList } from "../../payout-words/confirmation-list";
import { QuestionList } from "../../payout-words/question-list";

const PAGE = 20;

/** What waits for approval, what was paid out, and what organisations ask and say of it; the address can name one payout whose entries are shown. */
export default function PayoutsPage() {
  const [page, setPage] = useState(0);
  const waiting = useAdmin<PayoutList>("/admin/payouts?status=proposed&limit=100");
  const all = useAdmin<PayoutList>(`/admin/payouts?limit=${PAGE}&offset=${page * PAGE}`);
  const { hash, pathname } = useLocation();
  const navigate = useNavigate();
  const asked = useAdmin<PayoutList>(`/admin/payouts?limit=1&id=${encodeURIComponent(hash.slice(1))}`);
  const shown = asked.state === "ready" && hash ? asked.data.payouts[0] : undefined;
  const changed = () => {
    waiting.reload();
    all.reload();
  };
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="px-6 py-4">
        <Heading>Payouts</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Money that went out against a statement. It is recorded on the statement's page and booked here, by
          a second person.
        </Text>
      </Container>
      <PayoutTable loaded={waiting} title="Payouts that wait for approval" onChanged={changed} />
      <QuestionList />
      <PayoutTable loaded={all} title="All payouts" onChanged={changed}>
        {all.state === "ready" && (
          <ListPages count={all.data.count} pageSize={PAGE} page={page} onPage={setPage} />
        )}
      </PayoutTable>
      <ConfirmationList />
      {shown && <PayoutEntriesDrawer key={shown.id} payout={shown} onClosed={() => navigate(pathname)} />}
    </div>
  );
}

export const config = defineRouteConfig({ label: "Payouts", icon: CreditCard, rank: 3 });
export const handle = { breadcrumb: () => "Payouts" };
