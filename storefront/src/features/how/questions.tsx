import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/ui/disclosure";
import { Section } from "@/ui/section";

const QUESTIONS = ["parcels", "customs", "contact"] as const;

export async function Questions() {
  const t = await getTranslations("how.questions");
  return (
    <Section id="questions" title={t("title")}>
      <div className="max-w-prose border-b border-line">
        {QUESTIONS.map((question) => (
          <Disclosure key={question} summary={t(`${question}Q`)}>
            <p className="text-ink-soft">{t(`${question}A`)}</p>
          </Disclosure>
        ))}
      </div>
    </Section>
  );
}
