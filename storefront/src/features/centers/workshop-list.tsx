import type { WorkshopSummary } from "@second-chance/backend/contracts/center";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { workshopPath } from "@/i18n/paths";

/** The workshops of a center, with their makers only as a range. */
export async function WorkshopList({
  workshops,
  place,
}: {
  readonly workshops: readonly WorkshopSummary[];
  readonly place: Place;
}) {
  const t = await getTranslations("center");
  const common = await getTranslations("common");
  return (
    <section aria-labelledby="workshops" className="max-w-prose">
      <h2 id="workshops" className="border-b border-ink pb-2 font-sans text-sm font-semibold tracking-normal">
        {t("workshops")}
      </h2>
      <ul>
        {workshops.map((workshop) => (
          <li key={workshop.id} className="border-b border-line">
            <a
              href={workshopPath(place, workshop.handle)}
              className="group flex flex-wrap items-baseline gap-x-4 py-3"
            >
              <span className="grow font-serif text-xl decoration-clay decoration-2 underline-offset-4 group-hover:underline">
                {workshop.name}
              </span>
              <span className="tabular text-sm text-ink-soft">
                {common("makers", { band: workshop.makersBand })} ·{" "}
                {common("pieces", { count: workshop.pieces })}
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm text-ink-soft">{t("names")}</p>
    </section>
  );
}
