import { Table } from "@medusajs/ui";
import type { ReactNode } from "react";

interface WideTableProps {
  /** What the table holds, for those who can't see it. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A table that is scrolled sideways where the screen is narrow, with the keyboard too. */
export function WideTable({ label, children }: WideTableProps) {
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: without it nobody scrolls it by keyboard
      tabIndex={0}
      className="overflow-x-auto outline-none focus-visible:shadow-borders-focus"
    >
      <Table>{children}</Table>
    </section>
  );
}
