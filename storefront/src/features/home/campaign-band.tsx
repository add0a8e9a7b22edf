import { getTranslations } from "next-intl/server";
import { catalogueQuery } from "@/features/catalogue/catalogue-query";
import type { Place } from "@/i18n/find-place";
import { cataloguePath } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { shownWidth } from "@/ui/shown-width";
import { Still } from "@/ui/still";
import winter from "./campaign/winter.webp";

/** The season's choice: one picture, one thought, one way on. */
export async function CampaignBand({ place }: { readonly place: Place }) {
  const t = await getTranslations("home.campaign");
  return (
    <section aria-labelledby="campaign" className="grid bg-night text-on-night lg:grid-cols-2">
      <Still
        picture={winter}
        alt={t("alt")}
        sizes={shownWidth("100vw", { "64rem": "50vw" })}
        className="aspect-8/5 object-cover lg:h-full"
      />
      <div className="flex flex-col items-start justify-center px-gutter py-section">
        <h2 id="campaign" className="text-4xl">
          {t("title")}
        </h2>
        <p className="mt-4 mb-6 max-w-prose text-lg text-on-night-soft">{t("text")}</p>
        <ButtonLink look="onNight" href={cataloguePath(place, catalogueQuery({ origin: ["LT"] }))}>
          {t("link")}
        </ButtonLink>
      </div>
    </section>
  );
}
