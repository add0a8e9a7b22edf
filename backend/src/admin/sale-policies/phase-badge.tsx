import { StatusBadge } from "@medusajs/ui";
import type { PolicyPhaseDto } from "../../contracts/sale-policy";

const PHASES = {
  draft: { color: "grey", label: "Draft" },
  coming: { color: "blue", label: "To come" },
  in_force: { color: "green", label: "In force" },
  over: { color: "grey", label: "Over" },
  retired: { color: "orange", label: "Replaced" },
} as const;

/** Where a version stands today. */
export function PhaseBadge({ phase }: { readonly phase: PolicyPhaseDto }) {
  const { color, label } = PHASES[phase];
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {label}
    </StatusBadge>
  );
}
