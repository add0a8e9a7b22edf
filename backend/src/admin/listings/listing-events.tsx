import { Text } from "@medusajs/ui";
import type { ListingReview } from "../../contracts/manager/listing-review";
import { formatMoment } from "../attribution/format";
import { FIELD_LABELS, STEP_LABELS } from "./listing-words";

/** What was done with a listing, the newest first. */
export function ListingEvents({ events }: Pick<ListingReview, "events">) {
  if (events.length === 0)
    return <Text className="px-6 py-4 text-ui-fg-subtle">It was never handed in.</Text>;
  return (
    <ol className="flex flex-col gap-y-3 px-6 py-4">
      {events.map(({ id, step, revision, by, at, reasons }) => (
        <li key={id}>
          <Text size="small">
            {STEP_LABELS[step]}, revision {revision}
          </Text>
          {reasons.map(({ field, reason }) => (
            <Text key={field} size="small" className="text-ui-fg-subtle">
              {FIELD_LABELS[field]}: {reason}
            </Text>
          ))}
          <Text size="xsmall" className="text-ui-fg-subtle">
            {formatMoment(at)}, by {by}
          </Text>
        </li>
      ))}
    </ol>
  );
}
