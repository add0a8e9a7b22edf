import type { ReactNode } from "react";

interface MeasureProps {
  readonly id: string;
  readonly title: string;
  /** The number, in words. */
  readonly value: ReactNode;
  /** What it means, and what it doesn't. */
  readonly definition: string;
  readonly children?: ReactNode;
}

/** One number with its meaning beside it, and below it what it is made of. */
export function Measure({ id, title, value, definition, children }: MeasureProps) {
  return (
    <section aria-labelledby={id} className="border-t border-line py-stack first:border-t-0 first:pt-0">
      <div className="grid items-start gap-x-gutter gap-y-3 lg:grid-cols-2">
        <div>
          <h2 id={id} className="font-sans text-base font-semibold tracking-normal">
            {title}
          </h2>
          <div className="tabular mt-1 font-serif text-2xl">{value}</div>
        </div>
        <p className="max-w-prose text-ink-soft">{definition}</p>
      </div>
      {children ? <div className="mt-4">{children}</div> : null}
    </section>
  );
}
