import type { CenterSummary } from "@second-chance/backend/contracts/center";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { townOf } from "@/i18n/format";
import { centerPath, pathOf } from "@/i18n/paths";
import { BenchCard } from "@/ui/bench-card";
import { Section } from "@/ui/section";
import { shownWidth } from "@/ui/shown-width";
import { TextLink } from "@/ui/text-link";
import { onePerCountry } from "./one-per-country";

interface BenchesProps {
  readonly centers: readonly CenterSummary[];
  readonly place: Place;
}

const SIZES = shownWidth("50vw - 22px", {
  "100rem": "23rem",
  "64rem": "25vw - 27px",
  "40rem": "50vw - 32px",
});

/** One center of each country, by its bench. */
export async function Benches({ centers, place }: BenchesProps) {
  const t = await getTranslations("home");
  const common = await getTranslations("common");
  return (
    <Section
      id="benches"
      title={t("benches")}
      aside={
        <TextLink href={pathOf(place, "/centers")}>{t("allCenters", { count: centers.length })}</TextLink>
      }
    >
      <ul className="grid grid-cols-2 gap-x-3 gap-y-8 sm:gap-x-5 lg:grid-cols-4">
        {onePerCountry(centers).map((center) => (
          <li key={center.id}>
            <BenchCard
              href={centerPath(place, center.handle)}
              name={center.name}
              picture={center.picture}
              sizes={SIZES}
            >
              <p className="text-sm text-ink-soft">
                {common(`kinds.${center.kind}`)} · {townOf(center, place)}
              </p>
            </BenchCard>
          </li>
        ))}
      </ul>
    </Section>
  );
}
