import type { CenterSummary } from "@second-chance/backend/contracts/center";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { centerPath } from "@/i18n/paths";
import { Picture } from "@/ui/picture";

export async function CenterCard({
  center,
  place,
}: {
  readonly center: CenterSummary;
  readonly place: Place;
}) {
  const t = await getTranslations("common");
  return (
    <article className="group relative grid gap-4 py-5 sm:grid-cols-[16rem_1fr] sm:gap-6">
      <div className="aspect-3/2 self-start overflow-hidden bg-sand">
        {center.picture ? (
          <Picture
            picture={center.picture}
            alt=""
            sizes="(min-width: 40rem) 16rem, 92vw"
            widest={828}
            className="h-full object-cover"
          />
        ) : null}
      </div>
      <div className="min-w-0">
        <h3 className="text-xl">
          <a
            href={centerPath(place, center.handle)}
            className="stretched decoration-clay underline-offset-4 group-hover:underline"
          >
            {center.name}
          </a>
        </h3>
        <p className="mt-1 text-sm text-ink-soft">
          {t(`kinds.${center.kind}`)} · {center.place}
        </p>
        <p className="mt-3 line-clamp-3 text-ink-soft">{center.story}</p>
        <p className="mt-3 text-sm font-semibold">{t("pieces", { count: center.pieces })}</p>
      </div>
    </article>
  );
}
