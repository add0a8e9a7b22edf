import type { MoneyTrail as Trail } from "@second-chance/backend/contracts/center";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { MoneyTrail } from "@/features/money/money-trail";
import { formatTrailGross } from "@/features/money/trail-gross";
import type { Place } from "@/i18n/find-place";
import { Container } from "@/ui/container";

interface MoneySectionProps {
  readonly trail: Trail;
  readonly place: Place;
  /** Where the center's open books are, if it opens them. */
  readonly books?: ReactNode;
}

/** An example amount through a center's sale policy. */
export async function MoneySection({ trail, place, books }: MoneySectionProps) {
  const t = await getTranslations("center");
  return (
    <section aria-labelledby="money" className="bg-sand py-section">
      <Container className="grid items-start gap-stack lg:grid-cols-[5fr_7fr]">
        <div className="max-w-prose">
          <h2 id="money" className="text-3xl">
            {t("money")}
          </h2>
          <p className="mt-4 text-lg text-ink-soft">
            {t("moneyLead", { amount: formatTrailGross(trail, place) })}
          </p>
          {books ? <p className="mt-2">{books}</p> : null}
        </div>
        <div className="rounded-md bg-paper-raised p-5 sm:p-8">
          <MoneyTrail trail={trail} place={place} />
        </div>
      </Container>
    </section>
  );
}
