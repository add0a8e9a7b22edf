import type { Picture as PictureDto } from "@second-chance/backend/contracts/picture";
import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/ui/breadcrumb";
import { Container } from "@/ui/container";
import { Picture } from "@/ui/picture";
import { shownWidth } from "@/ui/shown-width";

interface CenterHeadProps {
  readonly crumbs: readonly Crumb[];
  readonly crumbsLabel: string;
  readonly title: string;
  /** A workshop's mark, before its name. */
  readonly mark?: ReactNode;
  readonly facts: ReactNode;
  readonly story: string;
  /** Its bench: tools and materials, no faces. */
  readonly picture: PictureDto | null;
  /** Says that the picture is rendered. */
  readonly illustrationNote: string;
  /** Beside the story on a wide screen. */
  readonly children: ReactNode;
}

/** Name, bench, facts and story of a center or workshop: its pieces follow and speak for it. */
export function CenterHead({
  crumbs,
  crumbsLabel,
  title,
  mark,
  facts,
  story,
  picture,
  illustrationNote,
  children,
}: CenterHeadProps) {
  return (
    <>
      <Container className="py-3">
        <Breadcrumb label={crumbsLabel} crumbs={crumbs} />
      </Container>
      <div className="mx-auto grid max-w-page items-center gap-x-gutter gap-y-stack lg:grid-cols-[6fr_7fr] lg:px-gutter">
        <div className="order-2 px-gutter lg:order-1 lg:px-0">
          {mark}
          <h1 className="text-4xl">{title}</h1>
          <p className="mt-4 text-ink-soft">{facts}</p>
        </div>
        {picture ? (
          <figure className="order-1 lg:order-2">
            <Picture
              picture={picture}
              alt=""
              sizes={shownWidth("100vw", { "100rem": "50rem", "64rem": "50vw - 7px" })}
              widest={1440}
              first
              className="aspect-3/2 object-cover"
            />
            {picture.illustration ? (
              <figcaption className="mt-2 px-gutter text-sm text-ink-soft lg:px-0">
                {illustrationNote}
              </figcaption>
            ) : null}
          </figure>
        ) : null}
      </div>
      <Container className="mt-stack grid gap-x-section gap-y-stack lg:grid-cols-[7fr_5fr]">
        {story ? <p className="max-w-prose font-serif text-xl whitespace-pre-line">{story}</p> : null}
        <div>{children}</div>
      </Container>
    </>
  );
}
