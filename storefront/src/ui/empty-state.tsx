import type { ReactNode } from "react";

/** Nothing here, and the ways on from here. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="flex max-w-prose flex-col items-start gap-4 py-stack">
      <h2 className="text-2xl">{title}</h2>
      {children ? <div className="text-lg text-ink-soft">{children}</div> : null}
      {actions ? <div className="mt-2 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
