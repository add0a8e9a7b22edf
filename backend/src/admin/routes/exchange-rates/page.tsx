import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CurrencyDollar } from "@medusajs/icons";
import { Text } from "@medusajs/ui";
import type { FxFileResult, FxRateList } from "../../../contracts/fx";
import { useAdmin } from "../../attribution/admin-api";
import { CsvPage } from "../../csv/csv-page";
import { NewRatesTable } from "../../fx/new-rates-table";
import { RatesTable } from "../../fx/rates-table";
import { WaitingList } from "../../fx/waiting-list";

/** The rates on file, what waits for one, and the way in for new ones. */
export default function ExchangeRatesPage() {
  const loaded = useAdmin<FxRateList>("/admin/fx-rates");
  const newest = loaded.state === "ready" ? loaded.data.rates : [];
  return (
    <CsvPage<FxRateList, FxFileResult>
      title="Load exchange rates"
      description="Units of the quote currency for one unit of the base currency, as the source published them. A rate that is on file stays: another one for the same day is refused."
      form={{
        path: "/admin/fx-rates",
        columns: "date,base,quote,rate,source",
        example: "2026-11-20,EUR,PEN,4.31,European Central Bank",
        count: ({ rates }) => rates.length,
        preview: ({ rates }) => <NewRatesTable rates={rates} newest={newest} />,
        done: ({ rates }) =>
          `${rates.length} ${rates.length === 1 ? "rate is" : "rates are"} on file. Amounts are converted within ten minutes.`,
        onLoaded: loaded.reload,
      }}
      listTitle="Newest rates on file"
      loaded={loaded}
      list={({ rates, waiting, reachDays }) => (
        <>
          <WaitingList waiting={waiting} reachDays={reachDays} />
          {rates.length === 0 ? (
            <Text className="px-6 py-4 text-ui-fg-subtle">No rate is on file yet.</Text>
          ) : (
            <RatesTable rates={rates} reachDays={reachDays} />
          )}
        </>
      )}
    />
  );
}

export const config = defineRouteConfig({ label: "Exchange rates", icon: CurrencyDollar, rank: 5 });
export const handle = { breadcrumb: () => "Exchange rates" };
