import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CurrencyDollar } from "@medusajs/icons";
import { Alert, Container, Heading, Text } from "@medusajs/ui";
import type { FxFileResult, FxRateList } from "../../../contracts/fx";
import { useAdmin } from "../../attribution/admin-api";
import { CsvForm } from "../../csv/csv-form";
import { NewRatesTable } from "../../fx/new-rates-table";
import { RatesTable } from "../../fx/rates-table";
import { WaitingList } from "../../fx/waiting-list";

/** The rates on file, what waits for one, and the way in for new ones. */
export default function ExchangeRatesPage() {
  const loaded = useAdmin<FxRateList>("/admin/fx-rates");
  const newest = loaded.state === "ready" ? loaded.data.rates : [];
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>Load exchange rates</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Units of the quote currency for one unit of the base currency, as the source published them. A
            rate that is on file stays: another one for the same day is refused.
          </Text>
        </div>
        <CsvForm<FxFileResult>
          path="/admin/fx-rates"
          columns="date,base,quote,rate,source"
          count={({ rates }) => rates.length}
          preview={({ rates }) => <NewRatesTable rates={rates} newest={newest} />}
          done={({ rates }) => `${rates.length} rates are on file. Amounts are converted within ten minutes.`}
          onLoaded={loaded.reload}
        />
      </Container>
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading level="h2">Newest rates on file</Heading>
        </div>
        {loaded.state === "loading" && <Text className="px-6 py-4 text-ui-fg-subtle">Looking…</Text>}
        {loaded.state === "failed" && (
          <Alert variant="error" className="m-4">
            {loaded.message}
          </Alert>
        )}
        {loaded.state === "ready" && (
          <>
            <WaitingList waiting={loaded.data.waiting} reachDays={loaded.data.reachDays} />
            {loaded.data.rates.length === 0 ? (
              <Text className="px-6 py-4 text-ui-fg-subtle">No rate is on file yet.</Text>
            ) : (
              <RatesTable rates={loaded.data.rates} reachDays={loaded.data.reachDays} />
            )}
          </>
        )}
      </Container>
    </div>
  );
}

export const config = defineRouteConfig({ label: "Exchange rates", icon: CurrencyDollar });
