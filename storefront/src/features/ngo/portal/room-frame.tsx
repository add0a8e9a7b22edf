import type { ReactNode } from "react";

interface RoomFrameProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every room: one heading, and what it is about. */
export function RoomFrame({ title, lead, children }: RoomFrameProps) {
  return (
    <main id="content" tabIndex={-1} className="min-w-0 grow px-gutter pt-5 pb-section outline-none">
      <h1 className="text-3xl">{title}</h1>
      {lead ? <div className="mt-2 max-w-prose text-ink-soft">{lead}</div> : null}
      <div className="mt-stack">{children}</div>
    </main>
  );
}
