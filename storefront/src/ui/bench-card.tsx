import type { Picture as PictureDto } from "@second-chance/backend/contracts/picture";
import type { ReactNode } from "react";
import { classNames } from "./class-names";
import { MakersMark } from "./makers-mark";
import { Picture } from "./picture";

const LAYOUTS = {
  /** Three or four in a row: the picture on top. */
  upright: { card: "", text: "mt-3" },
  /** One below the other: the picture at the side, from tablets on. */
  beside: { card: "grid gap-4 py-5 sm:grid-cols-[16rem_1fr] sm:gap-6", text: "" },
  /** The only one of its kind: a wide card. */
  alone: {
    card: "grid gap-4 sm:grid-cols-[2fr_3fr] sm:items-center sm:gap-gutter sm:bg-paper-raised",
    text: "sm:pr-gutter",
  },
} as const;

interface BenchCardProps {
  readonly href: string;
  readonly name: string;
  readonly picture: PictureDto | null;
  /** How wide the picture is shown, as in the `sizes` attribute. */
  readonly sizes: string;
  /** A workshop's mark, drawn beside its name. */
  readonly mark?: string;
  readonly layout?: keyof typeof LAYOUTS;
  readonly children: ReactNode;
}

/** A center or a workshop by its bench; the whole card leads to its page. */
export function BenchCard({
  href,
  name,
  picture,
  sizes,
  mark,
  layout = "upright",
  children,
}: BenchCardProps) {
  const { card, text } = LAYOUTS[layout];
  return (
    <article className={classNames("group relative", card)}>
      <div className="aspect-3/2 self-start overflow-hidden bg-sand">
        {picture ? (
          <Picture
            picture={picture}
            alt=""
            sizes={sizes}
            widest={828}
            className="h-full object-cover transition-transform duration-500 ease-out group-hover:scale-[1.03]"
          />
        ) : null}
      </div>
      <div className={classNames("flex min-w-0 gap-3", text)}>
        {mark ? <MakersMark mark={mark} className="mt-0.5 size-11 text-clay" /> : null}
        <div className="min-w-0">
          <h3 className="text-xl leading-snug">
            <a
              href={href}
              className="stretched decoration-clay decoration-2 underline-offset-4 group-hover:underline"
            >
              {name}
            </a>
          </h3>
          {children}
        </div>
      </div>
    </article>
  );
}
