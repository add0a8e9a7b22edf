import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import { Alert, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import type { FairSaleList } from "../../../contracts/fair-sale";
import { useAdmin } from "../../attribution/admin-api";
import { ListPages } from "../../attribution/list-pages";
import { FairSaleTable } from "../../fair/fair-sale-table";

const PAGE = 20;

/** What was sold at stalls, with the state of its books, and the way to the till. */
export default function FairSalesPage() {
  const [page, setPage] = useState(0);
  const loaded = useAdmin<FairSaleList>(`/admin/fair-sales?limit=${PAGE}&offset=${page * PAGE}`);
  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>Fair sales</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          Sales at stalls, sent by tills. A sale is never changed: open its order and refund the lines that
          were wrong.
        </Text>
        {loaded.state === "ready" && (
          <a
            href={loaded.data.tillUrl}
            target="_blank"
            rel="noreferrer"
            className="text-sm text-ui-fg-base underline underline-offset-4"
          >
            Open the till
          </a>
        )}
      </div>
      {loaded.state === "loading" && <Text className="px-6 py-4 text-ui-fg-subtle">Reading…</Text>}
      {loaded.state === "failed" && (
        <Alert variant="error" className="m-4">
          {loaded.message}
        </Alert>
      )}
      {loaded.state === "ready" && loaded.data.sales.length === 0 && (
        <Text className="px-6 py-4 text-ui-fg-subtle">No stall has sold anything yet.</Text>
      )}
      {loaded.state === "ready" && loaded.data.sales.length > 0 && (
        <>
          <FairSaleTable sales={loaded.data.sales} />
          <ListPages count={loaded.data.count} pageSize={PAGE} page={page} onPage={setPage} />
        </>
      )}
    </Container>
  );
}

export const config = defineRouteConfig({ label: "Fair sales", icon: BuildingStorefront });
