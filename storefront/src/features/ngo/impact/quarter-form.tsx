import type { Locale } from "@second-chance/backend/contracts/locale";
import { getTranslations } from "next-intl/server";
import { quarterName } from "@/i18n/quarter-name";
import { Button } from "@/ui/button";
import { Select } from "@/ui/select";

interface QuarterFormProps {
  readonly locale: Locale;
  readonly quarter: string;
  readonly quarters: readonly string[];
}

/** Which quarter: chosen without script. One that is older than the list stays in it. */
export async function QuarterForm({ locale, quarter, quarters }: QuarterFormProps) {
  const t = await getTranslations({ locale, namespace: "ngo-impact" });
  const choice = quarters.includes(quarter) ? quarters : [...quarters, quarter];
  return (
    <form method="get" className="flex flex-wrap items-end gap-3 print:hidden">
      <Select
        id="impact-quarter"
        name="quarter"
        label={t("quarter")}
        defaultValue={quarter}
        options={choice.map((value) => ({ value, label: quarterName(value, locale) }))}
        className="w-72 max-w-full"
      />
      <Button look="secondary">{t("show")}</Button>
    </form>
  );
}
