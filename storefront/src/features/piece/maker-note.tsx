import type { Piece } from "@second-chance/backend/contracts/piece";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { townOf } from "@/i18n/format";
import { centerPath, workshopPath } from "@/i18n/paths";
import { MakersMark } from "@/ui/makers-mark";
import { Picture } from "@/ui/picture";
import { shownWidth } from "@/ui/shown-width";
import { TextLink } from "@/ui/text-link";
import { MakerVoices } from "./maker-voices";

/** Who made it: the workshop and its center; of a person only what they let be shown. */
export async function MakerNote({ piece, place }: { readonly piece: Piece; readonly place: Place }) {
  const t = await getTranslations("piece");
  const common = await getTranslations("common");
  const { center, workshop } = piece;
  return (
    <div className="max-w-prose">
      {workshop.picture ? (
        <Picture
          picture={workshop.picture}
          alt=""
          sizes={shownWidth("100vw - 32px", { "82rem": "38rem", "64rem": "50vw - 46px", "41rem": "38rem" })}
          widest={828}
          className="mb-5 aspect-3/2 object-cover"
        />
      ) : null}
      <div className="flex items-center gap-4">
        <MakersMark mark={workshop.mark} className="size-14 text-clay" />
        <div className="min-w-0">
          <h2 id="maker" className="text-2xl">
            {workshop.name}
          </h2>
          <p className="mt-1 text-ink-soft">
            {center.name} · {common(`kinds.${center.kind}`)} · {townOf(center, place)}
          </p>
        </div>
      </div>
      <p className="mt-4 line-clamp-6 font-serif text-lg">{center.story}</p>
      <p className="mt-4 text-ink-soft">{t("makerLine", { band: workshop.makersBand })}</p>
      <MakerVoices makers={piece.makers} place={place} />
      <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2">
        <TextLink href={workshopPath(place, workshop.handle)}>{t("seeWorkshop")}</TextLink>
        <TextLink href={centerPath(place, center.handle)}>{t("seeCenter", { center: center.name })}</TextLink>
      </p>
    </div>
  );
}
