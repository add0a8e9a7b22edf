import type { ReactNode } from "react";

/** Nothing here, and the ways on from here. */
export function EmptyState({
  title,
  heading: Heading = "h2",
  children,
  actions,
}: {
  readonly title: ReactNode;
  /** `h1` where it is all that the page says. */
  readonly heading?: "h1" | "h2";
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}) {
  return (
    <div className="flex max-w-prose flex-col items-start gap-4 py-stack">
      <Heading className="text-2xl">{title}</Heading>
      {children ? <div className="text-lg text-ink-soft">{children}</div> : null}
      {actions ? <div className="mt-2 flex flex-wrap gap-3">{actions}</div> : null}
    </div>
  );
}
