import { StatusBadge } from "@medusajs/ui";
import type { EvidenceDto, ExpiryWarning } from "../../contracts/evidence";

const WARNINGS: Readonly<Record<ExpiryWarning, { color: "red" | "orange"; label: string }>> = {
  expired: { color: "red", label: "Expired" },
  today: { color: "red", label: "Ends today" },
  within_30: { color: "orange", label: "Ends within 30 days" },
  within_60: { color: "orange", label: "Ends within 60 days" },
};

/** Whether a document counts, and for how long still. */
export function ExpiryBadge({ document }: { readonly document: EvidenceDto }) {
  const { color, label } = document.warning
    ? WARNINGS[document.warning]
    : document.status === "withdrawn"
      ? ({ color: "grey", label: "Withdrawn" } as const)
      : document.expiresOn < new Date().toISOString().slice(0, 10)
        ? ({ color: "grey", label: "Expired, renewed" } as const)
        : ({ color: "green", label: "In date" } as const);
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {label}
    </StatusBadge>
  );
}
