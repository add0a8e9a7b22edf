import { defineRouteConfig } from "@medusajs/admin-sdk";
import { DocumentText } from "@medusajs/icons";
import { Container, Heading, Input, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import { CENTERS_OWN, type StatementHead, type StatementList } from "../../../contracts/statement";
import { useAdmin } from "../../attribution/admin-api";
import { formatNumber } from "../../attribution/format";
import { ListPages } from "../../attribution/list-pages";
import { CloseMonthForm } from "../../books/close-month-form";
import { ALL_CENTERS, CenterChoice } from "../../parts/center-choice";
import { Shown } from "../../parts/shown";
import { TextLink } from "../../parts/text-link";
import { WideTable } from "../../parts/wide-table";

const PAGE = 20;

/** Closed months of every workshop and center. */
export default function StatementsPage() {
  const [center, setCenter] = useState(ALL_CENTERS);
  const [page, setPage] = useState(0);
  const [period, setPeriod] = useState("");
  const ofCenter = center === ALL_CENTERS ? "" : `&center_id=${center}`;
  const filter = /^\d{4}-\d{2}$/.test(period) ? `${ofCenter}&period=${period}` : ofCenter;
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
        <div className="flex flex-wrap gap-2">
          <Input
            type="month"
            size="small"
            className="w-40"
            aria-label="Only this month"
            value={period}
            onChange={({ target }) => {
              setPeriod(target.value);
              setPage(0);
            }}
          />
          <div className="w-64">
            <CenterChoice
              takesAll
              centers={centers}
              value={center}
              onChosen={(value) => {
                setCenter(value);
                setPage(0);
              }}
            />
          </div>
        </div>
      </div>
      <Shown loaded={loaded} waiting="Reading the books…">
        {(list) => (
          <>
            <CloseMonthForm centers={list.centers} onClosed={loaded.reload} />
            <Statements list={list} isFiltered={filter !== ""} page={page} onPage={setPage} />
          </>
        )}
      </Shown>
    </Container>
  );
}

interface StatementsProps {
  readonly list: StatementList;
  readonly isFiltered: boolean;
  readonly page: number;
  readonly onPage: (page: number) => void;
}

const AMOUNTS = [
  ["openingMinor", "Opening", ""],
  ["closingMinor", "Closing", ""],
  ["paidOutMinor", "Paid out", "#payouts"],
] as const satisfies readonly (readonly [keyof StatementHead, string, string])[];

function Statements({ list, isFiltered, page, onPage }: StatementsProps) {
  if (list.statements.length === 0) {
    return (
      <Text className="px-6 py-4 text-ui-fg-subtle">
        {isFiltered
          ? "No such month is closed."
          : "No month is closed yet. Each one closes by itself some hours after it has ended."}
      </Text>
    );
  }
  return (
    <>
      <WideTable label="Closed months">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Month</Table.HeaderCell>
            <Table.HeaderCell>Workshop</Table.HeaderCell>
            {AMOUNTS.map(([name, label]) => (
              <Table.HeaderCell key={name} className="text-right">
                {label}
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {list.statements.map((one) => (
            <Table.Row key={one.id}>
              <Table.Cell className="whitespace-nowrap">
                <TextLink to={`/statements/${one.id}`}>{one.period}</TextLink>
              </Table.Cell>
              <Table.Cell className="min-w-48 py-2">
                <Text size="small">{one.workshop?.name ?? CENTERS_OWN}</Text>
                <Text size="xsmall" className="text-ui-fg-subtle">
                  {one.center.name} · {one.currencyCode}
                </Text>
              </Table.Cell>
              {AMOUNTS.map(([name, , part]) => (
                <Table.Cell key={name} className="whitespace-nowrap text-right tabular-nums">
                  {one[name] === "0" ? (
                    "–"
                  ) : (
                    <TextLink to={`/statements/${one.id}${part}`}>
                      {formatNumber(one[name], one.exponent)}
                    </TextLink>
                  )}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </WideTable>
      <ListPages count={list.count} pageSize={PAGE} page={page} onPage={onPage} />
    </>
  );
}

export const config = defineRouteConfig({ label: "Statements", icon: DocumentText, rank: 2 });
export const handle = { breadcrumb: () => "Statements" };
