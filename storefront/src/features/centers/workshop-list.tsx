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

const PHONE = "100vw - 32px";

/** One workshop has the whole row, two stand side by side, more of them in columns. */
const LOOKS = [
  {
    upTo: 1,
    layout: "alone",
    columns: "",
    sizes: shownWidth(PHONE, { "100rem": "36rem", "40rem": "37vw" }),
  },
  {
    upTo: 2,
    layout: "beside",
    columns: "lg:grid-cols-2",
    sizes: shownWidth(PHONE, { "40rem": "16rem" }),
  },
  {
    upTo: Number.POSITIVE_INFINITY,
    layout: "upright",
    columns: "sm:grid-cols-2 lg:grid-cols-3",
    sizes: shownWidth(PHONE, { "100rem": "31rem", "64rem": "33.3vw - 29px", "40rem": "50vw - 32px" }),
  },
] as const;

/** The workshops of a center by their benches and marks, with their makers only as a range. */
export async function WorkshopList({ workshops, place }: WorkshopListProps) {
  const t = await getTranslations("center");
  const common = await getTranslations("common");
  const look = LOOKS.find(({ upTo }) => workshops.length <= upTo) ?? LOOKS[2];
  return (
    <Section id="workshops" title={t("workshops")} lead={t("names")} className="pb-0">
      <ul className={`grid gap-x-5 gap-y-8 ${look.columns}`}>
        {workshops.map((workshop) => (
          <li key={workshop.id}>
            <BenchCard
              href={workshopPath(place, workshop.handle)}
              name={workshop.name}
              picture={workshop.picture}
              mark={workshop.mark}
              layout={look.layout}
              sizes={look.sizes}
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
