import { Badge, Table, Text } from "@medusajs/ui";
import type { RuleRowDto, RuleRows } from "../../contracts/import-rules";
import { inWords } from "../attribution/format";
import { Small } from "../parts/small";
import { WideTable } from "../parts/wide-table";
import { countryName } from "./country-name";
import { VerdictBadge } from "./verdict-badge";

const KINDS = [
  ["destination", (country: string) => `Goods sent to ${country}`],
  [
    "everywhere",
    () => "Goods sent anywhere: what blocks always holds, the rest where no row names the country",
  ],
  ["origin", (country: string) => `Goods made in ${country}, wherever they go`],
] as const;

interface RuleRowsTableProps {
  readonly country: string;
  readonly found: RuleRows;
}

/** What the version in force says of a country, row by row, with the source of each. */
export function RuleRowsTable({ country, found }: RuleRowsTableProps) {
  return KINDS.map(([kind, title]) => {
    const rows = found.rows.filter((row) => row.kind === kind);
    const heading = title(countryName(country));
    return (
      <div key={kind}>
        <Text size="small" weight="plus" className="px-6 pb-2 pt-4">
          {heading}
        </Text>
        {rows.length === 0 ? (
          <Text size="small" className="px-6 pb-4 text-ui-fg-subtle">
            No row of its own.
          </Text>
        ) : (
          <WideTable label={heading}>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>Rule</Table.HeaderCell>
                <Table.HeaderCell>Verdict</Table.HeaderCell>
                <Table.HeaderCell>Citation</Table.HeaderCell>
                <Table.HeaderCell>In force</Table.HeaderCell>
                <Table.HeaderCell>Reading</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {rows.map((row) => (
                <RuleRow key={row.id} row={row} />
              ))}
            </Table.Body>
          </WideTable>
        )}
      </div>
    );
  });
}

function RuleRow({ row }: { readonly row: RuleRowDto }) {
  return (
    <Table.Row>
      <Table.Cell className="min-w-64 whitespace-normal py-2 pr-4 align-top">
        <Text size="small" weight="plus">
          {row.id}
        </Text>
        <Small>{row.categories.join("; ")}</Small>
        {row.purpose !== "any" && <Small>For {row.purpose} use</Small>}
        {row.conditions.map((condition) => (
          <Small key={condition}>{condition}</Small>
        ))}
      </Table.Cell>
      <Table.Cell className="min-w-36 whitespace-normal py-2 pr-4 align-top">
        <VerdictBadge verdict={row.verdict} />
        {row.liftedWith && <Small>May be lifted with: {inWords(row.liftedWith).toLowerCase()}</Small>}
        {row.liftedWith === null && row.verdict === "blocked" && <Small>Nobody can lift it.</Small>}
      </Table.Cell>
      <Table.Cell className="min-w-80 whitespace-normal py-2 pr-4 align-top">
        {row.citation}
        {row.reason && <Small>{row.reason}</Small>}
        {row.sources.map(({ title, url }) => (
          <Small key={title}>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer" className="underline underline-offset-4">
                {title}
              </a>
            ) : (
              title
            )}
          </Small>
        ))}
        {row.note && <Small>{row.note}</Small>}
      </Table.Cell>
      <Table.Cell className="min-w-28 py-2 pr-4 align-top">
        <InForce row={row} />
      </Table.Cell>
      <Table.Cell className="min-w-40 whitespace-normal py-2 align-top">
        {row.confidence ? `${inWords(row.confidence)} confidence` : "Confidence not said"}
        <Small>{row.verified ? "The text was read" : "Not verified"}</Small>
        <Small>Read again by {row.reviewBy}</Small>
        {row.isOverdue && (
          <Badge size="2xsmall" color="red">
            Overdue
          </Badge>
        )}
      </Table.Cell>
    </Table.Row>
  );
}

function InForce({ row: { effectiveFrom, effectiveTo, phase } }: { readonly row: RuleRowDto }) {
  if (effectiveFrom === null && effectiveTo === null) return "No end";
  return (
    <>
      {phase === "in_force" ? "Now" : phase === "coming" ? "To come" : "Over"}
      {effectiveFrom && <Small>from {effectiveFrom}</Small>}
      {effectiveTo && <Small>until {effectiveTo}</Small>}
    </>
  );
}
