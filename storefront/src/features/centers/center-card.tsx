import type { CenterSummary } from "@second-chance/backend/contracts/center";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { centerPath } from "@/i18n/paths";
import { BenchCard } from "@/ui/bench-card";
import { shownWidth } from "@/ui/shown-width";

export async function CenterCard({
  center,
  place,
}: {
  readonly center: CenterSummary;
  readonly place: Place;
}) {
  const t = await getTranslations("common");
  return (
    <BenchCard
      layout="beside"
      href={centerPath(place, center.handle)}
      name={center.name}
      picture={center.picture}
      sizes={shownWidth("100vw - 32px", { "40rem": "16rem" })}
    >
      <p className="mt-1 text-sm text-ink-soft">
        {t(`kinds.${center.kind}`)} · {center.place}
      </p>
      <p className="mt-3 line-clamp-3 text-ink-soft">{center.story}</p>
      <p className="mt-3 text-sm font-semibold">{t("pieces", { count: center.pieces })}</p>
    </BenchCard>
  );
}
