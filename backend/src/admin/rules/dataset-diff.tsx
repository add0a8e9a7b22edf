import { Table, Text } from "@medusajs/ui";
import type { DatasetDiff } from "../../contracts/import-rules";
import { WideTable } from "../parts/wide-table";
import { countryName } from "./country-name";
import { VerdictBadge } from "./verdict-badge";

/** What a version would change: rows, and what may be sent where. */
export function DatasetDiffView({ diff }: { readonly diff: DatasetDiff }) {
  return (
    <div className="flex flex-col gap-y-4">
      <Rows diff={diff} />
      <Ways diff={diff} />
    </div>
  );
}

function Rows({ diff: { against, added, removed, changed } }: { readonly diff: DatasetDiff }) {
  return (
    <div className="flex flex-col gap-y-3">
      <Text size="small" weight="plus">
        Rows, against version {against}: {added.length} added, {removed.length} removed, {changed.length}{" "}
        changed
      </Text>
      {added.length > 0 && <Text size="small">Added: {added.join(", ")}</Text>}
      {removed.length > 0 && <Text size="small">Removed: {removed.join(", ")}</Text>}
      {changed.length > 0 && (
        <WideTable label="Changed rows">
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>Row</Table.HeaderCell>
              <Table.HeaderCell>Field</Table.HeaderCell>
              <Table.HeaderCell>Was</Table.HeaderCell>
              <Table.HeaderCell>Will be</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {changed.flatMap(({ id, fields }) =>
              fields.map(({ field, before, after }) => (
                <Table.Row key={`${id} ${field}`}>
                  <Table.Cell className="whitespace-nowrap py-2 pr-4">{id}</Table.Cell>
                  <Table.Cell className="whitespace-nowrap py-2 pr-4">{field}</Table.Cell>
                  <Table.Cell className="min-w-40 whitespace-normal py-2 pr-4">{before || "–"}</Table.Cell>
                  <Table.Cell className="min-w-40 whitespace-normal py-2">{after || "–"}</Table.Cell>
                </Table.Row>
              )),
            )}
          </Table.Body>
        </WideTable>
      )}
    </div>
  );
}

function Ways({ diff: { countries, pieces, ways } }: { readonly diff: DatasetDiff }) {
  if (ways === 0)
    return (
      <Text size="small" weight="plus">
        No piece on show changes its verdict anywhere.
      </Text>
    );
  return (
    <div className="flex flex-col gap-y-3">
      <Text size="small" weight="plus">
        Pieces on show whose verdict changes, by country
      </Text>
      <WideTable label="Countries whose verdicts change">
        <Table.Header>
          <Table.Row>
            <Table.HeaderCell>Country</Table.HeaderCell>
            <Table.HeaderCell className="whitespace-nowrap pr-4 text-right">
              Can be sent no longer
            </Table.HeaderCell>
            <Table.HeaderCell className="whitespace-nowrap pr-4 text-right">
              Can be sent from then on
            </Table.HeaderCell>
            <Table.HeaderCell className="whitespace-nowrap pr-4 text-right">Another verdict</Table.HeaderCell>
          </Table.Row>
        </Table.Header>
        <Table.Body>
          {countries.map(({ country, stops, opens, other }) => (
            <Table.Row key={country}>
              <Table.Cell className="whitespace-nowrap py-2 pr-4">{countryName(country)}</Table.Cell>
              {[stops, opens, other].map((count, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: three columns that never move
                <Table.Cell key={place} className="py-2 pr-4 text-right tabular-nums">
                  {count || "–"}
                </Table.Cell>
              ))}
            </Table.Row>
          ))}
        </Table.Body>
      </WideTable>
      <details className="txt-small">
        <summary className="cursor-pointer">
          {pieces.length < ways ? `The first ${pieces.length} of ${ways} pieces` : "Each of these pieces"}
        </summary>
        <div className="max-h-96 overflow-y-auto">
          <WideTable label="Pieces whose verdict changes">
            <Table.Body>
              {pieces.map(({ handle, title, center, country, before, after }) => (
                <Table.Row key={`${handle} ${country}`}>
                  <Table.Cell className="min-w-52 whitespace-normal py-2 pr-4">
                    {title}, {center}
                  </Table.Cell>
                  <Table.Cell className="whitespace-nowrap py-2 pr-4">{countryName(country)}</Table.Cell>
                  <Table.Cell className="py-2 pr-4">
                    <VerdictBadge verdict={before} />
                  </Table.Cell>
                  <Table.Cell className="py-2">
                    <VerdictBadge verdict={after} />
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </WideTable>
        </div>
      </details>
    </div>
  );
}
