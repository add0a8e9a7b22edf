import { getTranslations } from "next-intl/server";
import { Section } from "@/ui/section";

const STEPS = ["one", "two", "three", "four"] as const;

/** From the bench to the buyer, in order. */
export async function Steps() {
  const t = await getTranslations("how.steps");
  return (
    <Section id="steps" title={t("title")}>
      <ol className="grid gap-x-gutter gap-y-8 sm:grid-cols-2 lg:grid-cols-4">
        {STEPS.map((step, index) => (
          <li key={step} className="border-t-2 border-clay pt-4">
            <span aria-hidden="true" className="font-serif text-3xl text-clay">
              {index + 1}
            </span>
            <h3 className="mt-1 text-xl">{t(`${step}.title`)}</h3>
            <p className="mt-2 text-ink-soft">{t(`${step}.text`)}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
