import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Receipt } from "@medusajs/icons";
import { Alert, Container, Heading, Text } from "@medusajs/ui";
import type { FeeFileResult, ProviderFeeList } from "../../../contracts/provider-fees";
import { useAdmin } from "../../attribution/admin-api";
import { CsvForm } from "../../csv/csv-form";
import { FeesTable } from "../../fees/fees-table";

/** What payment providers kept, and the way in for their lists. */
export default function ProviderFeesPage() {
  const loaded = useAdmin<ProviderFeeList>("/admin/provider-fees");
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>Record provider fees</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            What a payment provider kept of each payment, in the currency it settled in. Each line of the
            order bears its part as its sale policy says. A reference is booked once, however often it is
            sent.
          </Text>
        </div>
        <CsvForm<FeeFileResult>
          path="/admin/provider-fees"
          columns="provider_reference,payment_id,currency,amount,occurred_at"
          count={({ fees }) => fees.length}
          preview={({ fees }) => <FeesTable fees={fees.slice(0, 50)} />}
          done={({ fees, behind }) =>
            behind.length === 0
              ? `${fees.length} fees are booked.`
              : `${fees.length} fees are on file; the books of ${behind.length} orders follow within minutes.`
          }
          onLoaded={loaded.reload}
        />
      </Container>
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h2">Newest fees</Heading>
        </div>
        {loaded.state === "loading" && <Text className="px-6 py-4 text-ui-fg-subtle">Looking…</Text>}
        {loaded.state === "failed" && (
          <Alert variant="error" className="m-4">
            {loaded.message}
          </Alert>
        )}
        {loaded.state === "ready" && loaded.data.fees.length === 0 && (
          <Text className="px-6 py-4 text-ui-fg-subtle">No fee is on file yet.</Text>
        )}
        {loaded.state === "ready" && loaded.data.fees.length > 0 && <FeesTable fees={loaded.data.fees} />}
      </Container>
    </div>
  );
}

export const config = defineRouteConfig({ label: "Provider fees", icon: Receipt });
