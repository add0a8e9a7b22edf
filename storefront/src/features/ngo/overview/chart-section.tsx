import type { ReactNode } from "react";

interface ChartSectionProps {
  /** Id of the heading. */
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
}

/** One way of telling the same income apart: a chart with its table. */
export function ChartSection({ id, title, children }: ChartSectionProps) {
  return (
    <section aria-labelledby={id} className="mt-section print:mt-8">
      <h2 id={id} className="break-after-avoid text-2xl">
        {title}
      </h2>
      {children}
    </section>
  );
}
