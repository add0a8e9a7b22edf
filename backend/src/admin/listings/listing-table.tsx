import { Badge, Table } from "@medusajs/ui";
import type { QueuedListing } from "../../contracts/manager/listing-review";
import { formatMoment } from "../attribution/format";
import { ageInWords } from "../parcels/age";
import { Small } from "../parts/small";
import { TextLink } from "../parts/text-link";
import { WideTable } from "../parts/wide-table";
import { ListingStateBadge } from "./listing-state-badge";
import { photoFile } from "./photo-file";

/** Listings with how long each has stood as it does. */
export function ListingTable({ listings }: { readonly listings: readonly QueuedListing[] }) {
  return (
    <WideTable label="Listings">
      <Table.Header>
        <Table.Row>
          <Table.HeaderCell>Piece</Table.HeaderCell>
          <Table.HeaderCell>Workshop</Table.HeaderCell>
          <Table.HeaderCell>State</Table.HeaderCell>
          <Table.HeaderCell>Since</Table.HeaderCell>
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {listings.map((listing) => (
          <Row key={listing.id} listing={listing} />
        ))}
      </Table.Body>
    </WideTable>
  );
}

function Row({ listing }: { readonly listing: QueuedListing }) {
  const { id, title, photo, is_change, workshop, center, by, state, since } = listing;
  return (
    <Table.Row>
      <Table.Cell className="min-w-64 py-2">
        <div className="flex items-center gap-x-3">
          {photo ? (
            <img
              src={photoFile(photo, "small")}
              alt=""
              width={48}
              height={60}
              className="h-[60px] w-12 rounded bg-ui-bg-subtle object-cover"
            />
          ) : (
            <span className="h-[60px] w-12 rounded bg-ui-bg-subtle" />
          )}
          <div className="flex flex-col items-start gap-y-1">
            <TextLink to={`/listings/${id}`}>{title || "Without a name yet"}</TextLink>
            <Badge size="2xsmall" color={is_change ? "blue" : "green"}>
              {is_change ? "Change" : "New piece"}
            </Badge>
          </div>
        </div>
      </Table.Cell>
      <Table.Cell className="min-w-44 py-2">
        {workshop}
        <Small>{center}</Small>
      </Table.Cell>
      <Table.Cell className="py-2">
        <ListingStateBadge state={state} />
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap py-2">
        {ageInWords(since)}
        <Small>
          {formatMoment(since)}, by {by}
        </Small>
      </Table.Cell>
    </Table.Row>
  );
}
