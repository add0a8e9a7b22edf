import type { CenterPage } from "@second-chance/backend/contracts/center";
import { getTranslations } from "next-intl/server";
import { MoneyTrail } from "@/features/money/money-trail";
import { formatTrailGross } from "@/features/money/trail-gross";
import type { Place } from "@/i18n/find-place";
import { Section } from "@/ui/section";

const RULES = ["exact", "frozen", "refund"] as const;

/** One real split and the three rules that hold for all of them. */
export async function MoneyRules({
  page,
  place,
}: {
  readonly page: CenterPage | undefined;
  readonly place: Place;
}) {
  const t = await getTranslations("how.money");
  const trail = page?.trail;
  return (
    <Section
      id="money"
      className="bg-sand"
      title={t("title")}
      lead={
        trail ? t("lead", { amount: formatTrailGross(trail, place), center: page.center.name }) : undefined
      }
    >
      <div className="grid items-start gap-stack lg:grid-cols-[7fr_5fr]">
        {trail ? (
          <div className="rounded-md bg-paper-raised p-5 sm:p-8">
            <MoneyTrail trail={trail} place={place} />
          </div>
        ) : null}
        <dl className="flex flex-col gap-6">
          {RULES.map((rule) => (
            <div key={rule}>
              <dt className="font-serif text-xl">{t(`${rule}.title`)}</dt>
              <dd className="mt-1 text-ink-soft">{t(`${rule}.text`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Section>
  );
}
