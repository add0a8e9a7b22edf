import { Text } from "@medusajs/ui";
import type { ParcelDetail } from "../../contracts/parcel";
import { formatMoment } from "../attribution/format";
import { STEP_LABELS } from "./parcel-words";

/** What happened to a parcel, oldest first. */
export function ParcelEvents({ events }: Pick<ParcelDetail, "events">) {
  return (
    <ol className="flex flex-col gap-y-3 px-6 py-4">
      {events.map(({ id, step, by, at, note }) => (
        <li key={id}>
          <Text size="small">
            {STEP_LABELS[step]}
            {note && `: ${note}`}
          </Text>
          <Text size="xsmall" className="text-ui-fg-subtle">
            {formatMoment(at)}, by {by}
          </Text>
        </li>
      ))}
    </ol>
  );
}
