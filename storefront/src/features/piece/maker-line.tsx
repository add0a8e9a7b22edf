import type { Piece } from "@second-chance/backend/contracts/piece";
import type { Place } from "@/i18n/find-place";
import { townOf } from "@/i18n/format";
import { centerPath, workshopPath } from "@/i18n/paths";
import { MakersMark } from "@/ui/makers-mark";
import { TextLink } from "@/ui/text-link";

/** Whose piece it is, by mark and name, where the price is read. */
export function MakerLine({ piece, place }: { readonly piece: Piece; readonly place: Place }) {
  const { workshop, center } = piece;
  return (
    <div className="flex items-center gap-3">
      <MakersMark mark={workshop.mark} className="size-12 text-clay" />
      <p className="min-w-0 leading-7">
        <TextLink href={workshopPath(place, workshop.handle)}>{workshop.name}</TextLink>
        <span className="block text-ink-soft">
          <TextLink href={centerPath(place, center.handle)}>{center.name}</TextLink>, {townOf(center, place)}
        </span>
      </p>
    </div>
  );
}
