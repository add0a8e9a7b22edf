import type { ReactNode } from "react";
import { Container } from "@/ui/container";

/** The pages before somebody is logged in: one column, one form. */
export function GuestFrame({
  title,
  lead,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}) {
  return (
    <Container className="py-stack">
      <div className="max-w-prose">
        <h1 className="text-3xl">{title}</h1>
        {lead ? <p className="mt-3 text-lg text-ink-soft">{lead}</p> : null}
        <div className="mt-stack">{children}</div>
      </div>
    </Container>
  );
}
