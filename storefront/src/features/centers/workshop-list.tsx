import type { WorkshopSummary } from "@second-chance/backend/contracts/center";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { workshopPath } from "@/i18n/paths";
import { BenchCard } from "@/ui/bench-card";
import { Section } from "@/ui/section";
import { shownWidth } from "@/ui/shown-width";

interface WorkshopListProps {
  readonly workshops: readonly WorkshopSummary[];
  readonly place: Place;
}

const SIZES = shownWidth("100vw - 32px", {
  "100rem": "23rem",
  "64rem": "25vw - 27px",
  "40rem": "50vw - 32px",
});

/** The workshops of a center by their benches and marks, with their makers only as a range. */
export async function WorkshopList({ workshops, place }: WorkshopListProps) {
  const t = await getTranslations("center");
  const common = await getTranslations("common");
  return (
    <Section id="workshops" title={t("workshops")} lead={t("names")} className="pb-0">
      <ul className="grid gap-x-5 gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {workshops.map((workshop) => (
          <li key={workshop.id}>
            <BenchCard
              href={workshopPath(place, workshop.handle)}
              name={workshop.name}
              picture={workshop.picture}
              mark={workshop.mark}
              sizes={SIZES}
            >
              <p className="tabular text-sm text-ink-soft">
                {common("makers", { band: workshop.makersBand })} ·{" "}
                {common("pieces", { count: workshop.pieces })}
              </p>
            </BenchCard>
          </li>
        ))}
      </ul>
    </Section>
  );
}
