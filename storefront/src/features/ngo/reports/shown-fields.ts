import { FIGURE_BOOKS, FIGURE_GROUPS, FIGURE_KINDS } from "@second-chance/backend/contracts/ngo/figures";
import { ENTRY_COLUMNS, FIGURE_COLUMNS, SHOWN_CURRENCIES } from "@second-chance/backend/contracts/ngo/report";
import { getTranslations } from "next-intl/server";
import type { FieldView } from "@/features/form/field-view";
import { type AskedFields, PLAIN } from "./asked-fields";

/** What of it is shown, and how: rows, columns, currencies. */
export async function shownFields({ kind, currency, values }: AskedFields): Promise<FieldView[]> {
  const t = await getTranslations("ngo-reports");
  const book: FieldView = {
    ...PLAIN,
    name: "of",
    label: t("form.of"),
    options: FIGURE_BOOKS.map((value) => ({ value, label: t(`books.${value}`) })),
    value: values.of ?? "income",
    isHalf: true,
  };
  const columns = { ...PLAIN, name: "columns", label: t("form.columns") };
  if (kind === "entries") {
    const tEntries = await getTranslations("ngo-entries.kinds");
    return [
      book,
      {
        ...PLAIN,
        name: "happened",
        label: t("form.happened"),
        options: [
          { value: "", label: tEntries("all") },
          ...FIGURE_KINDS.map((value) => ({ value, label: tEntries(value) })),
        ],
        value: values.happened ?? "",
        isHalf: true,
      },
      {
        ...columns,
        hint: t("form.entryColumnsHint"),
        boxes: ENTRY_COLUMNS.map((value) => ({ value, label: t(`columns.entries.${value}`) })),
        value: values.columns ?? ["occurredAt", "center", "workshop", "kind", "reference"].join("\n"),
      },
    ];
  }
  return [
    book,
    {
      ...PLAIN,
      name: "group",
      label: t("form.group"),
      options: FIGURE_GROUPS.map((value) => ({ value, label: t(`groups.${value}`) })),
      value: values.group ?? "center",
      isHalf: true,
    },
    {
      ...PLAIN,
      name: "currencies",
      label: t("form.currencies"),
      options: SHOWN_CURRENCIES.map((value) => ({ value, label: t(`currencies.${value}`, { currency }) })),
      value: values.currencies ?? "both",
      isHalf: true,
    },
    {
      ...columns,
      hint: t("form.partsHint"),
      boxes: FIGURE_COLUMNS.map((value) => ({ value, label: t(`columns.figures.${value}`) })),
      value: values.columns ?? ["received", "refunded", "income", "pieces"].join("\n"),
    },
  ];
}
