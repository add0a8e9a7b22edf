import type { ReactNode } from "react";

/** A numbered part of the checkout. */
export function CheckoutSection({
  id,
  number,
  title,
  lead,
  children,
}: {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <section aria-labelledby={id} className="border-t border-line-strong py-6 first:border-t-0 first:pt-0">
      <h2 id={id} className="mb-4 flex items-baseline gap-3 text-xl">
        <span aria-hidden="true" className="tabular text-ink-soft">
          {number}
        </span>
        {title}
      </h2>
      {lead ? <p className="-mt-2 mb-4 text-ink-soft">{lead}</p> : null}
      {children}
    </section>
  );
}
