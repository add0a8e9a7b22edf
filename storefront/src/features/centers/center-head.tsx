import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/ui/breadcrumb";
import { Container } from "@/ui/container";

interface CenterHeadProps {
  readonly crumbs: readonly Crumb[];
  readonly crumbsLabel: string;
  readonly title: string;
  readonly facts: ReactNode;
  readonly story: string;
  /** Beside the story on a wide screen. */
  readonly children: ReactNode;
}

/** Name, facts and story of a center or workshop. No faces: its pieces follow and speak for it. */
export function CenterHead({ crumbs, crumbsLabel, title, facts, story, children }: CenterHeadProps) {
  return (
    <Container className="py-3">
      <Breadcrumb label={crumbsLabel} crumbs={crumbs} />
      <div className="mt-stack grid gap-x-section gap-y-stack lg:grid-cols-[7fr_5fr]">
        <div>
          <h1 className="text-4xl">{title}</h1>
          <p className="mt-4 text-ink-soft">{facts}</p>
          {story ? <p className="mt-6 max-w-prose font-serif text-xl whitespace-pre-line">{story}</p> : null}
        </div>
        <div className="self-end">{children}</div>
      </div>
    </Container>
  );
}
