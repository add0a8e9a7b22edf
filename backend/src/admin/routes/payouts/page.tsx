import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CreditCard } from "@medusajs/icons";
import { PayoutTable } from "../../books/payout-table";

/** What waits for approval, and what was paid out. */
export default function PayoutsPage() {
  return (
    <div className="flex flex-col gap-y-3">
      <PayoutTable path="/admin/payouts?status=proposed" title="Payouts that wait for approval" />
      <PayoutTable path="/admin/payouts" title="All payouts" />
    </div>
  );
}

export const config = defineRouteConfig({ label: "Payouts", icon: CreditCard });
