import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Alert, Container, Heading, Select, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import { Link } from "react-router-dom";
import { CENTERS_OWN, type StatementList } from "../../../contracts/statement";
import { useAdmin } from "../../attribution/admin-api";
import { formatNumber } from "../../attribution/format";
import { ListPages } from "../../attribution/list-pages";
import { CloseMonthForm } from "../../books/close-month-form";

const PAGE = 20;
const ALL = "all";

/** Closed months of every workshop and center. */
export default function StatementsPage() {
  const [center, setCenter] = useState(ALL);
  const [page, setPage] = useState(0);
  const filter = center === ALL ? "" : `&center_id=${center}`;
  const loaded = useAdmin<StatementList>(`/admin/statements?limit=${PAGE}&offset=${page * PAGE}${filter}`);
  const centers = loaded.state === "ready" ? loaded.data.centers : [];
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading>Statements</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            Months end at midnight where the center is. Each statement is sealed and follows the one before
            it.
          </Text>
        </div>
        <Select
          size="small"
          value={center}
          onValueChange={(value) => {
            setCenter(value);
            setPage(0);
          }}
        >
          <Select.Trigger className="w-64" aria-label="Which center">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            <Select.Item value={ALL}>All centers</Select.Item>
            {centers.map(({ id, name }) => (
              <Select.Item key={id} value={id}>
                {name}
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      {loaded.state === "loading" && <Text className="px-6 py-4 text-ui-fg-subtle">Reading the books…</Text>}
      {loaded.state === "failed" && (
        <Alert variant="error" className="m-4">
          {loaded.message}
        </Alert>
      )}
      {loaded.state === "ready" && (
        <>
          <CloseMonthForm centers={centers} onClosed={loaded.reload} />
          <Statements list={loaded.data} page={page} onPage={setPage} />
        </>
      )}
    </Container>
  );
}

interface StatementsProps {
  readonly list: StatementList;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

function Statements({ list, page, onPage }: StatementsProps) {
  if (list.statements.length === 0) {
    return (
      <Text className="px-6 py-4 text-ui-fg-subtle">
        No month is closed yet. The first one closes some hours after it has ended.
      </Text>
    );
  }
  return (
    <>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Month</Table.HeaderCell>
              <Table.HeaderCell>Center</Table.HeaderCell>
              <Table.HeaderCell>Workshop</Table.HeaderCell>
              <Table.HeaderCell>Currency</Table.HeaderCell>
              <Table.HeaderCell className="text-right">Opening</Table.HeaderCell>
              <Table.HeaderCell className="text-right">Closing</Table.HeaderCell>
              <Table.HeaderCell className="text-right">Paid out</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {list.statements.map((one) => (
              <Table.Row key={one.id}>
                <Table.Cell className="whitespace-nowrap">
                  <Link to={`/statements/${one.id}`} className="text-ui-fg-interactive">
                    {one.period}
                  </Link>
                </Table.Cell>
                <Table.Cell>{one.center.name}</Table.Cell>
                <Table.Cell>{one.workshop?.name ?? CENTERS_OWN}</Table.Cell>
                <Table.Cell>{one.currencyCode}</Table.Cell>
                {[one.openingMinor, one.closingMinor, one.paidOutMinor].map((minor, index) => (
                  <Table.Cell
                    // biome-ignore lint/suspicious/noArrayIndexKey: three fixed columns
                    key={index}
                    className="text-right tabular-nums whitespace-nowrap"
                  >
                    {minor === "0" ? "–" : formatNumber(minor, one.exponent)}
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

export const config = defineRouteConfig({ label: "Statements", icon: DocumentText });
