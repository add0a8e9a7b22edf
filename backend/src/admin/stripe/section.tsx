import { Container, Heading, Text } from "@medusajs/ui";
import type { ReactNode } from "react";

interface SectionProps {
  readonly title: string;
  readonly description: string;
  /** What can be chosen or done, beside the title. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A part of the page with its heading. */
export function Section({ title, description, actions, children }: SectionProps) {
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-4 px-6 py-4">
        <div>
          <Heading level="h2">{title}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {description}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-2">{actions}</div>
      </div>
      {children}
    </Container>
  );
}
