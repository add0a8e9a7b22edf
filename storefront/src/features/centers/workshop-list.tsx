import type { WorkshopSummary } from "@second-chance/backend/contracts/center";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { workshopPath } from "@/i18n/paths";
import { MakersMark } from "@/ui/makers-mark";
import { Picture } from "@/ui/picture";
import { Section } from "@/ui/section";

interface WorkshopListProps {
  readonly workshops: readonly WorkshopSummary[];
  readonly place: Place;
}

/** The workshops of a center by their benches and marks, with their makers only as a range. */
export async function WorkshopList({ workshops, place }: WorkshopListProps) {
  const t = await getTranslations("center");
  const common = await getTranslations("common");
  return (
    <Section id="workshops" title={t("workshops")} lead={t("names")} className="pb-0">
      <ul className="grid gap-x-5 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {workshops.map((workshop) => (
          <li key={workshop.id} className="group relative">
            <div className="aspect-3/2 overflow-hidden bg-sand">
              {workshop.picture ? (
                <Picture
                  picture={workshop.picture}
                  alt=""
                  sizes="(min-width: 64rem) 23vw, (min-width: 40rem) 46vw, 92vw"
                  widest={828}
                  className="h-full object-cover"
                />
              ) : null}
            </div>
            <div className="mt-3 flex gap-3">
              <MakersMark mark={workshop.mark} className="mt-0.5 size-11 text-clay" />
              <div className="min-w-0">
                <h3 className="text-xl leading-snug">
                  <a
                    href={workshopPath(place, workshop.handle)}
                    className="stretched decoration-clay decoration-2 underline-offset-4 group-hover:underline"
                  >
                    {workshop.name}
                  </a>
                </h3>
                <p className="tabular text-sm text-ink-soft">
                  {common("makers", { band: workshop.makersBand })} ·{" "}
                  {common("pieces", { count: workshop.pieces })}
                </p>
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
