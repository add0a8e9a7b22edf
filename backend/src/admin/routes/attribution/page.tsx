import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CashSolid } from "@medusajs/icons";
import { Badge, Container, Heading, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AttributionList } from "../../../contracts/attribution";
import { useAdmin } from "../../attribution/admin-api";
import { bookPath } from "../../attribution/book-links";
import { CheckResults } from "../../attribution/check-results";
import { formatAmount, formatMoment } from "../../attribution/format";
import { ListPages } from "../../attribution/list-pages";
import { AttributionStatus } from "../../attribution/status-badge";
import { Choice } from "../../parts/choice";
import { Shown } from "../../parts/shown";
import { TextLink } from "../../parts/text-link";
import { WideTable } from "../../parts/wide-table";

const PAGE = 20;
const FILTERS = [
  ["all", "All orders"],
  ["missing", "Not attributed yet"],
  ["open", "Not fully captured"],
  ["suspense", "In suspense"],
  ["balanced", "Balanced"],
] as const;

/** The books of all orders: whether they balance, and what each check says. */
export default function AttributionPage() {
  const [filter, setFilter] = useState("all");
  const [page, setPage] = useState(0);
  const status = filter === "all" ? "" : `&status=${filter}`;
  const loaded = useAdmin<AttributionList>(`/admin/attribution?limit=${PAGE}&offset=${page * PAGE}${status}`);
  return (
    <div className="flex flex-col gap-y-3">
      <CheckResults />
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
          <div>
            <Heading>Attribution</Heading>
            <Text size="small" className="text-ui-fg-subtle">
              Every order with the state of its book. Numbers lead to the entries behind them.
            </Text>
          </div>
          <div className="w-52">
            <Choice
              label="Which orders"
              isLabelHidden
              value={filter}
              options={FILTERS}
              onChosen={(value) => {
                setFilter(value);
                setPage(0);
              }}
            />
          </div>
        </div>
        <Shown loaded={loaded} waiting="Reading the books…">
          {(list) => <Orders list={list} page={page} onPage={setPage} />}
        </Shown>
      </Container>
    </div>
  );
}

interface OrdersProps {
  readonly list: AttributionList;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

function Orders({ list, page, onPage }: OrdersProps) {
  if (list.orders.length === 0) return <Text className="px-6 py-4 text-ui-fg-subtle">No such orders.</Text>;
  return (
    <>
      <WideTable label="Orders and their books">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Order</Table.HeaderCell>
            <Table.HeaderCell>Paid</Table.HeaderCell>
            <Table.HeaderCell>Workshops</Table.HeaderCell>
            <Table.HeaderCell>Book</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Captured</Table.HeaderCell>
            <Table.HeaderCell className="text-right">Refunded</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {list.orders.map((order) => (
            <Table.Row key={order.orderId}>
              <Table.Cell>
                <TextLink to={bookPath(order.orderId)}>#{order.displayId}</TextLink>
              </Table.Cell>
              <Table.Cell className="whitespace-nowrap">{formatMoment(order.placedAt)}</Table.Cell>
              <Table.Cell className="min-w-52 py-2">
                {order.workshops.map((workshop) => (
                  <Text key={workshop} size="small">
                    {workshop}
                  </Text>
                ))}
              </Table.Cell>
              <Table.Cell>
                <AttributionStatus status={order.status} />
                {order.channel === "fair" && (
                  <Badge size="2xsmall" className="ml-2">
                    Fair
                  </Badge>
                )}
              </Table.Cell>
              {(["capture", "refund"] as const).map((figure) => {
                const minor = figure === "capture" ? order.capturedMinor : order.refundedMinor;
                return (
                  <Table.Cell key={figure} className="whitespace-nowrap text-right tabular-nums">
                    {minor === "0" ? (
                      "–"
                    ) : (
                      <TextLink to={bookPath(order.orderId, figure)}>
                        {formatAmount(minor, order.currencyCode, order.exponent)}
                      </TextLink>
                    )}
                  </Table.Cell>
                );
              })}
            </Table.Row>
          ))}
        </Table.Body>
      </WideTable>
      <ListPages count={list.count} pageSize={PAGE} page={page} onPage={onPage} />
    </>
  );
}

export const config = defineRouteConfig({ label: "Attribution", icon: CashSolid, rank: 1 });
export const handle = { breadcrumb: () => "Attribution" };
