import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChartBar } from "@medusajs/icons";
import { Alert, Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import type { IncomeQuery, IncomeReport } from "../../../contracts/income";
import { useAdmin } from "../../attribution/admin-api";
import { formatAmount } from "../../attribution/format";
import { addressOf } from "../../income/entries-address";
import { EntriesDownload } from "../../income/entries-download";
import { GROUP_CHOICES } from "../../income/group-words";
import { IncomeFilters } from "../../income/income-filters";
import { IncomeTable } from "../../income/income-table";
import { useLastReady } from "../../income/use-last-ready";

/** What centers and workshops earned, from sums of the ledger that hold at this very moment. */
export default function IncomePage() {
  const [params, setParams] = useSearchParams();
  const query = queryOf(params);
  const loaded = useAdmin<IncomeReport>(addressOf("/admin/income", query));
  const centers = useLastReady(loaded)?.centers ?? [];
  const change = (changed: Partial<IncomeQuery>) =>
    setParams(new URLSearchParams(addressOf("", { ...query, ...changed })));
  const { group: _, ...whose } = query;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>Income</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {loaded.state === "ready" ? earned(loaded.data) : "What is held for workshops and centers."}{" "}
            Months end where the center is.
          </Text>
        </div>
        <EntriesDownload filter={whose} />
      </div>
      <IncomeFilters query={query} centers={centers} onChange={change} />
      {loaded.state === "loading" && <Text className="px-6 py-4 text-ui-fg-subtle">Reading the sums…</Text>}
      {loaded.state === "failed" && (
        <Alert variant="error" className="m-4">
          {loaded.message}
        </Alert>
      )}
      {loaded.state === "ready" &&
        (loaded.data.rows.length === 0 ? (
          <Text className="px-6 py-4 text-ui-fg-subtle">
            Nothing was earned here in these months. A sale stands here as soon as it is paid.
          </Text>
        ) : (
          <IncomeTable report={loaded.data} query={query} />
        ))}
    </Container>
  );
}

function queryOf(params: URLSearchParams): IncomeQuery {
  const given = (name: string) => params.get(name) ?? undefined;
  return {
    group: GROUP_CHOICES.find(([group]) => group === params.get("group"))?.[0] ?? "month",
    center_id: given("center_id"),
    workshop_id: given("workshop_id"),
    from: given("from"),
    to: given("to"),
  };
}

function earned({ totals }: IncomeReport): string {
  if (totals.length === 0) return "Nothing was earned.";
  const amounts = totals.map(({ incomeMinor, currencyCode, exponent }) =>
    formatAmount(incomeMinor, currencyCode, exponent),
  );
  return `Earned: ${new Intl.ListFormat("en").format(amounts)}.`;
}

export const config = defineRouteConfig({ label: "Income", icon: ChartBar });
