import { FIGURE_TONES } from "@second-chance/backend/contracts/ngo/figures";
import { getTranslations } from "next-intl/server";
import type { FieldView } from "@/features/form/field-view";
import { recipientNames } from "@/features/workshop/income/use-recipient-name";
import { countryWords } from "../question/country-words";
import { craftNames } from "../question/craft-names";
import { type AskedFields, PLAIN } from "./asked-fields";
import { NONE } from "./report-values";

/** Which part of the numbers: a craft, a country, a kind of part or one recipient. */
export async function numberFields({ locale, earned, values }: AskedFields): Promise<FieldView[]> {
  const t = await getTranslations("ngo-reports");
  const tEntries = await getTranslations("ngo-entries");
  const tTones = await getTranslations("ngo-overview.tones");
  const craftName = await craftNames(locale);
  const recipientName = recipientNames(await getTranslations("money.recipients"));
  const any = { value: "", label: t("form.any") };
  const half = { ...PLAIN, isHalf: true };

  /** What there is, and what was chosen before, by name; what has none comes last. */
  const choices = (name: "craft" | "recipient" | "destination", words: (key: string) => string) => {
    const chosen = values[name];
    const keys = new Set([...earned[name].map((key) => key || NONE), ...(chosen ? [chosen] : [])]);
    const isNone = keys.delete(NONE);
    const named = [...keys].map((value) => ({ value, label: words(value) }));
    const twice = (label: string) => named.filter((one) => one.label === label).length > 1;
    return [
      any,
      ...named
        .map(({ value, label }) => ({ value, label: twice(label) ? `${label} (${value})` : label }))
        .sort((one, other) => one.label.localeCompare(other.label, locale)),
      ...(isNone ? [{ value: NONE, label: words("") }] : []),
    ];
  };
  return [
    {
      ...half,
      name: "destination",
      label: tEntries("columns.destination"),
      options: choices("destination", (key) => (key ? countryWords(key, locale) : tEntries("nowhere"))),
      value: values.destination ?? "",
    },
    {
      ...half,
      name: "tone",
      label: t("groups.tone"),
      options: [any, ...FIGURE_TONES.map((value) => ({ value, label: tTones(value) }))],
      value: values.tone ?? "",
    },
    {
      ...half,
      name: "recipient",
      label: t("groups.recipient"),
      options: choices("recipient", recipientName),
      value: values.recipient ?? "",
    },
    {
      ...PLAIN,
      name: "craft",
      label: t("groups.craft"),
      hint: t("form.oneOf"),
      options: choices("craft", (key) => (key ? craftName(key) : tEntries("noCraft"))),
      value: values.craft ?? "",
    },
  ];
}
