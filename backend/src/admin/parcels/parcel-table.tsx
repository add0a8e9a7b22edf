import { Table, Text } from "@medusajs/ui";
import type { ParcelHead } from "../../contracts/parcel";
import { formatMoment } from "../attribution/format";
import { TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";
import { ageInWords } from "./age";
import { ParcelStateBadge } from "./parcel-state-badge";

/** Parcels with their age. */
export function ParcelTable({ parcels }: { readonly parcels: readonly ParcelHead[] }) {
  return (
    <WideTable label="Parcels">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Parcel</Table.HeaderCell>
          <Table.HeaderCell>State</Table.HeaderCell>
          <Table.HeaderCell>For</Table.HeaderCell>
          <Table.HeaderCell>Center</Table.HeaderCell>
          <Table.HeaderCell>To</Table.HeaderCell>
          <Table.HeaderCell className="text-right">Pieces</Table.HeaderCell>
          <Table.HeaderCell>Tracking</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {parcels.map((parcel) => (
          <Row key={parcel.id} parcel={parcel} />
        ))}
      </Table.Body>
    </WideTable>
  );
}

function Row({ parcel }: { readonly parcel: ParcelHead }) {
  const { id, order, number, state, since, center, country, pieces, trackingNumber, openProblems } = parcel;
  return (
    <Table.Row>
      <Table.Cell className="whitespace-nowrap py-2">
        <TextLink to={`/parcels/${id}`}>
          #{order.displayId}, parcel {number}
        </TextLink>
      </Table.Cell>
      <Table.Cell className="py-2">
        <ParcelStateBadge state={state} />
        {openProblems > 0 && (
          <Text size="xsmall" className="text-ui-fg-subtle">
            {openProblems} {openProblems === 1 ? "report" : "reports"} to answer
          </Text>
        )}
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2">
        <Text size="small">{ageInWords(since)}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          since {formatMoment(since)}
        </Text>
      </Table.Cell>
      <Table.Cell className="min-w-44 py-2">{center.name}</Table.Cell>
      <Table.Cell className="py-2">{country}</Table.Cell>
      <Table.Cell className="py-2 text-right tabular-nums">{pieces}</Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2 tabular-nums">{trackingNumber || "–"}</Table.Cell>
    </Table.Row>
  );
}
