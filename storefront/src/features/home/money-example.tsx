import type { CenterPage } from "@second-chance/backend/contracts/center";
import { getTranslations } from "next-intl/server";
import { MoneyTrail } from "@/features/money/money-trail";
import { formatTrailGross } from "@/features/money/trail-gross";
import type { Place } from "@/i18n/find-place";
import { pathOf } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { Container } from "@/ui/container";
import { shownWidth } from "@/ui/shown-width";
import { Still } from "@/ui/still";
import parcel from "./campaign/money-trail.webp";

/** One real split, drawn to scale. */
export async function MoneyExample({ page, place }: { readonly page: CenterPage; readonly place: Place }) {
  const t = await getTranslations("home");
  const { trail, center } = page;
  if (!trail) return null;
  return (
    <section aria-labelledby="money" className="bg-sand py-section">
      <Container className="grid items-start gap-stack lg:grid-cols-[5fr_7fr]">
        <div className="max-w-prose">
          <h2 id="money" className="text-3xl">
            {t("moneyTitle", { amount: formatTrailGross(trail, place) })}
          </h2>
          <p className="mt-4 text-lg text-ink-soft">{t("moneyLead", { center: center.name })}</p>
          <Still
            picture={parcel}
            alt={t("moneyAlt")}
            sizes={shownWidth("100vw - 32px", { "99rem": "38rem", "64rem": "38vw", "41rem": "38rem" })}
            className="mt-6 aspect-8/5 object-cover"
          />
          <ButtonLink look="secondary" href={pathOf(place, "/how-it-works#money")} className="mt-6">
            {t("moneyLink")}
          </ButtonLink>
        </div>
        <div className="rounded-md bg-paper-raised p-5 sm:p-8">
          <MoneyTrail trail={trail} place={place} />
        </div>
      </Container>
    </section>
  );
}
