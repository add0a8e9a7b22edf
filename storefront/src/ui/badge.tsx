import type { ReactNode } from "react";

const LOOKS = {
  plain: "bg-paper-raised text-ink",
  accent: "bg-ink text-paper",
  quiet: "bg-sand text-ink-soft",
  good: "bg-sage-wash text-ink",
  care: "bg-ochre-wash text-ink",
  problem: "bg-clay-wash text-ink",
} as const;

/** A short fact: one of a kind, made to order, sent. */
export function Badge({
  look = "plain",
  children,
}: {
  readonly look?: keyof typeof LOOKS;
  readonly children: ReactNode;
}) {
  return (
    <span className={`inline-block rounded-sm px-2 py-0.5 text-xs font-semibold ${LOOKS[look]}`}>
      {children}
    </span>
  );
}
