import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ReceiptPercent } from "@medusajs/icons";
import { Container, Heading, Text } from "@medusajs/ui";
import { useSearchParams } from "react-router-dom";
import type { TaxReport } from "../../../contracts/tax";
import { useAdmin } from "../../attribution/admin-api";
import { addressOf } from "../../income/entries-address";
import { MonthSpan } from "../../parts/month-span";
import { Shown } from "../../parts/shown";
import { ImportVat } from "../../tax/import-vat";
import { TaxTable } from "../../tax/tax-table";

/** What was taken as tax inside prices, country by country, and whether import VAT is collected. */
export default function TaxPage() {
  const [params, setParams] = useSearchParams();
  const months = { from: params.get("from") ?? undefined, to: params.get("to") ?? undefined };
  const loaded = useAdmin<TaxReport>(addressOf("/admin/tax", months));
  const change = (changed: Partial<typeof months>) =>
    setParams(new URLSearchParams(addressOf("", { ...months, ...changed })));
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="px-6 py-4">
          <Heading>Tax</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            What sales inside a center's own tax area contained, what was collected as import VAT of a
            destination, and what was given back of either with refunds. Other exports contain none. Months
            end where the center is.
          </Text>
        </div>
        <div className="grid grid-cols-2 gap-3 px-6 py-4 md:grid-cols-5">
          <MonthSpan months={months} onChange={change} />
        </div>
        <Shown loaded={loaded} waiting="Reading the sums…">
          {({ rows }) =>
            rows.length === 0 ? (
              <Text className="px-6 py-4 text-ui-fg-subtle">No tax was taken in these months.</Text>
            ) : (
              <TaxTable rows={rows} />
            )
          }
        </Shown>
      </Container>
      <ImportVat />
    </div>
  );
}

export const config = defineRouteConfig({ label: "Tax", icon: ReceiptPercent });
export const handle = { breadcrumb: () => "Tax" };
