import { defineRouteConfig } from "@medusajs/admin-sdk";
import { CashSolid } from "@medusajs/icons";
import { Alert, Badge, Container, Heading, Select, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import type { AttributionList } from "../../../contracts/attribution";
import { useAdmin } from "../../attribution/admin-api";
import { CheckResults } from "../../attribution/check-results";
import { formatAmount, formatMoment } from "../../attribution/format";
import { ListPages } from "../../attribution/list-pages";
import { AttributionStatus } from "../../attribution/status-badge";

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
        <div className="flex items-center justify-between px-6 py-4">
          <Heading>Attribution</Heading>
          <Select
            size="small"
            value={filter}
            onValueChange={(value) => {
              setFilter(value);
              setPage(0);
            }}
          >
            <Select.Trigger className="w-52" aria-label="Which orders">
              <Select.Value />
            </Select.Trigger>
            <Select.Content>
              {FILTERS.map(([value, label]) => (
                <Select.Item key={value} value={value}>
                  {label}
                </Select.Item>
              ))}
            </Select.Content>
          </Select>
        </div>
        {loaded.state === "loading" && (
          <Text className="px-6 py-4 text-ui-fg-subtle">Reading the books…</Text>
        )}
        {loaded.state === "failed" && (
          <Alert variant="error" className="m-4">
            {loaded.message}
          </Alert>
        )}
        {loaded.state === "ready" && <Orders list={loaded.data} page={page} onPage={setPage} />}
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
      <div className="overflow-x-auto">
        <Table>
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
                  <a href={`orders/${order.orderId}`} className="text-ui-fg-interactive">
                    #{order.displayId}
                  </a>
                </Table.Cell>
                <Table.Cell className="whitespace-nowrap">{formatMoment(order.placedAt)}</Table.Cell>
                <Table.Cell className="max-w-72 truncate">{order.workshops.join(" · ")}</Table.Cell>
                <Table.Cell>
                  <AttributionStatus status={order.status} />
                  {order.channel === "fair" && (
                    <Badge size="2xsmall" className="ml-2">
                      Fair
                    </Badge>
                  )}
                </Table.Cell>
                {[order.capturedMinor, order.refundedMinor].map((minor, index) => (
                  <Table.Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: two fixed columns
                    key={index}
                    className="text-right tabular-nums whitespace-nowrap"
                  >
                    {minor === "0" ? "–" : formatAmount(minor, order.currencyCode, order.exponent)}
                  </Table.Cell>
                ))}
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <ListPages count={list.count} pageSize={PAGE} page={page} onPage={onPage} />
    </>
  );
}

export const config = defineRouteConfig({ label: "Attribution", icon: CashSolid });
