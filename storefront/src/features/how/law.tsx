import { getTranslations } from "next-intl/server";
import { Section } from "@/ui/section";
import { VerdictLine } from "@/ui/verdict-line";

const VERDICTS = ["allowed", "declare", "review", "blocked"] as const;

/** The four answers that a page can give about a country. */
export async function Law() {
  const t = await getTranslations("how.law");
  return (
    <Section id="law" title={t("title")} lead={t("text")}>
      <ul className="grid gap-x-gutter gap-y-5 sm:grid-cols-2 lg:grid-cols-4">
        {VERDICTS.map((verdict) => (
          <li key={verdict} className="border-t border-line pt-4">
            <VerdictLine verdict={verdict} sentence={t(verdict)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
