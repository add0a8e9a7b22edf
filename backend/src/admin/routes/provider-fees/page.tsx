import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Receipt } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import type { FeeFileResult, ProviderFeeList } from "../../../contracts/provider-fees";
import { useAdmin } from "../../attribution/admin-api";
import { CsvPage } from "../../csv/csv-page";
import { FeesOnFileTable, NewFeesTable } from "../../fees/fees-table";

/** What payment providers kept, and the way in for their lists. */
export default function ProviderFeesPage() {
  const loaded = useAdmin<ProviderFeeList>("/admin/provider-fees");
  return (
    <CsvPage<ProviderFeeList, FeeFileResult>
      title="Record provider fees"
      description="What a payment provider kept of each payment, in the currency it settled in. Each line of the order bears its part as its sale policy says. A reference is booked once, however often it is sent."
      form={{
        path: "/admin/provider-fees",
        columns: "provider_reference,payment_id,currency,amount,occurred_at",
        example: "txn_0042,pay_01J0000000000000000000000,EUR,1.27,2026-11-20T09:30:00Z",
        count: ({ fees }) => fees.length,
        preview: ({ fees }) => <NewFeesTable fees={fees.slice(0, 50)} />,
        done: ({ fees, behind }) => {
          const some = fees.length === 1 ? "1 fee is" : `${fees.length} fees are`;
          return behind.length === 0
            ? `${some} booked.`
            : `${some} on file; the books of ${behind.length} orders follow within minutes.`;
        },
        onLoaded: loaded.reload,
      }}
      listTitle="Newest fees"
      loaded={loaded}
      list={({ fees }) =>
        fees.length === 0 ? (
          <Text className="px-6 py-4 text-ui-fg-subtle">No fee is on file yet.</Text>
        ) : (
          <FeesOnFileTable fees={fees} onChanged={loaded.reload} />
        )
      }
    />
  );
}

export const config = defineRouteConfig({ label: "Provider fees", icon: Receipt, rank: 6 });
export const handle = { breadcrumb: () => "Provider fees" };
