import { StatusBadge } from "@medusajs/ui";
import type { OrderAttribution } from "../../contracts/attribution";

const STATUS = {
  missing: { color: "grey", label: "Not attributed yet" },
  open: { color: "orange", label: "Not fully captured" },
  balanced: { color: "green", label: "Balanced" },
  suspense: { color: "red", label: "In suspense" },
} as const;

/** The state of an order's book in one word. */
export function AttributionStatus({ status }: { status: OrderAttribution["status"] }) {
  const { color, label } = STATUS[status];
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {label}
    </StatusBadge>
  );
}
