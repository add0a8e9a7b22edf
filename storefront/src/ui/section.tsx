import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { Container } from "./container";

interface SectionProps {
  /** Id of the heading; also the fragment that leads here. */
  readonly id: string;
  readonly title: ReactNode;
  readonly lead?: ReactNode;
  /** A link at the end of the heading's line. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string;
}

/** A named part of a page: heading, optional lead and aside, content. */
export function Section({ id, title, lead, aside, children, className }: SectionProps) {
  return (
    <section aria-labelledby={id} className={classNames("py-section", className)}>
      <Container>
        <div className="mb-stack flex flex-wrap items-end justify-between gap-x-8 gap-y-3">
          <div className="max-w-prose">
            <h2 id={id} className="text-3xl">
              {title}
            </h2>
            {lead ? <p className="mt-3 text-lg text-ink-soft">{lead}</p> : null}
          </div>
          {aside}
        </div>
        {children}
      </Container>
    </section>
  );
}
