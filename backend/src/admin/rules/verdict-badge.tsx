import { StatusBadge } from "@medusajs/ui";

const VERDICTS: Readonly<Record<string, { color: "green" | "blue" | "orange" | "red"; label: string }>> = {
  allowed: { color: "green", label: "Allowed" },
  declare: { color: "blue", label: "With a statement" },
  review: { color: "orange", label: "Held" },
  blocked: { color: "red", label: "Blocked" },
};

/** What a rule, or all of them together, say of a way. */
export function VerdictBadge({ verdict }: { readonly verdict: string }) {
  const { color, label } = VERDICTS[verdict] ?? { color: "orange" as const, label: verdict };
  return (
    <StatusBadge color={color} className="whitespace-nowrap">
      {label}
    </StatusBadge>
  );
}
