import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Gift } from "@medusajs/icons";
import { Alert, Container, Heading, Table, Text } from "@medusajs/ui";
import type { AdminFund, FundList } from "../../../contracts/fund";
import { useAdmin } from "../../attribution/admin-api";
import { FundBadge } from "../../funds/fund-status";
import { SumCells, SumHeads } from "../../funds/fund-sums";
import { NewFund } from "../../funds/new-fund";
import { TextLink } from "../../parts/text-link";

/** What may be given to, whose it is, and what it got. */
export default function FundsPage() {
  const loaded = useAdmin<FundList>("/admin/funds");
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div className="max-w-[44rem]">
          <Heading>Funds</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            A donation goes whole to its fund: no sale policy, tax or postage touches it. What a center's fund
            holds stands in that center's own statement and is paid out from there. Every number opens the
            entries behind it.
          </Text>
        </div>
        {loaded.state === "ready" && <NewFund centers={loaded.data.centers} onSaved={loaded.reload} />}
      </div>
      {loaded.state === "loading" && <Text className="px-6 py-4 text-ui-fg-subtle">Reading the books…</Text>}
      {loaded.state === "failed" && (
        <Alert variant="error" className="m-4">
          {loaded.message}
        </Alert>
      )}
      {loaded.state === "ready" && loaded.data.funds.length === 0 && (
        <Text className="px-6 py-4 text-ui-fg-subtle">There is no fund yet.</Text>
      )}
      {loaded.state === "ready" && loaded.data.funds.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Fund</Table.HeaderCell>
                <Table.HeaderCell>Whose</Table.HeaderCell>
                <Table.HeaderCell>State</Table.HeaderCell>
                <SumHeads />
              </Table.Row>
            </Table.Header>
            <Table.Body>{loaded.data.funds.flatMap((fund) => rowsOf(fund))}</Table.Body>
          </Table>
        </div>
      )}
    </Container>
  );
}

/** A row for each currency; the fund itself is named in the first. */
function rowsOf(fund: AdminFund) {
  const sums = fund.sums.length > 0 ? fund.sums : [undefined];
  return sums.map((sum, index) => (
    <Table.Row key={`${fund.id} ${sum?.currencyCode ?? ""}`}>
      <Table.Cell className="min-w-52 py-2">
        {index === 0 && (
          <>
            <TextLink to={`/funds/${fund.id}`}>{fund.name.en}</TextLink>
            <Text size="xsmall" className="text-ui-fg-subtle">
              {fund.handle}
            </Text>
          </>
        )}
      </Table.Cell>
      <Table.Cell>{index === 0 && (fund.center?.name ?? "The whole shop")}</Table.Cell>
      <Table.Cell>{index === 0 && <FundBadge status={fund.status} />}</Table.Cell>
      <SumCells fund={fund} sum={sum} />
    </Table.Row>
  ));
}

export const config = defineRouteConfig({ label: "Funds", icon: Gift });
