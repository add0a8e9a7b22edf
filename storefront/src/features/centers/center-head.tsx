import type { Picture as PictureDto } from "@second-chance/backend/contracts/picture";
import type { ReactNode } from "react";
import { Breadcrumb, type Crumb } from "@/ui/breadcrumb";
import { Container } from "@/ui/container";
import { Picture } from "@/ui/picture";

interface CenterHeadProps {
  readonly crumbs: readonly Crumb[];
  readonly crumbsLabel: string;
  readonly title: string;
  readonly facts: ReactNode;
  readonly story: string;
  readonly pictures: readonly PictureDto[];
  readonly children?: ReactNode;
}

/** Name, facts and story beside a few of the pieces made there. No faces. */
export function CenterHead({
  crumbs,
  crumbsLabel,
  title,
  facts,
  story,
  pictures,
  children,
}: CenterHeadProps) {
  return (
    <div className="mx-auto grid max-w-page gap-x-gutter gap-y-6 lg:grid-cols-[6fr_5fr] lg:pr-gutter">
      <Container className="py-3 lg:pr-0">
        <Breadcrumb label={crumbsLabel} crumbs={crumbs} />
        <h1 className="mt-block text-4xl">{title}</h1>
        <p className="mt-4 text-ink-soft">{facts}</p>
        {story ? <p className="mt-6 max-w-prose font-serif text-lg whitespace-pre-line">{story}</p> : null}
        {children}
      </Container>
      <ul className="grid grid-cols-3 self-start lg:mt-3">
        {pictures.map((picture, index) => (
          <li key={picture.url} className="aspect-4/5 overflow-hidden bg-sand">
            <Picture
              picture={picture}
              alt=""
              sizes="(min-width: 64rem) 15vw, 33vw"
              first={index < 3}
              className="h-full object-cover"
            />
          </li>
        ))}
      </ul>
    </div>
  );
}
