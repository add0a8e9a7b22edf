import { countryName } from "@second-chance/backend/contracts/country-name";
import { SENT } from "@second-chance/backend/contracts/ngo/figures";
import { getTranslations } from "next-intl/server";
import type { FieldView } from "@/features/form/field-view";
import { linesOf } from "@/features/form/posted-lines";
import { type AskedFields, PLAIN } from "./asked-fields";
import { POST } from "./report-values";

/**
 * Whose numbers: centers, workshops, home and abroad. Entries are offered only of centers whose entries are open. What a report
 * names stays in its form, also where it is closed by now: only whoever changes the report takes it out.
 */
export async function placeFields({ locale, kind, centers, values }: AskedFields): Promise<FieldView[]> {
  const t = await getTranslations("ngo-question");
  const tForm = await getTranslations("ngo-reports.form");
  const [named, namedWorkshops] = [linesOf(values.center ?? ""), linesOf(values.workshop ?? "")];
  const open = centers.filter(({ scope }) => kind === "figures" || scope === "detail");
  const offered = centers.filter(
    (center) =>
      open.includes(center) ||
      named.includes(center.id) ||
      center.workshops.some(({ id }) => namedWorkshops.includes(id)),
  );
  const known = new Set(
    centers.flatMap(({ id, workshops }) => [id, ...workshops.map((one) => one.id), POST]),
  );
  const closed = (ids: readonly string[]) =>
    ids
      .filter((id) => !known.has(id))
      .map((id) => ({ value: id, label: tForm("closed"), hint: tForm("closedHint") }));
  return [
    {
      ...PLAIN,
      name: "center",
      label: t("centers"),
      hint: open.length < centers.length ? tForm("detailOnly") : t("nobody"),
      boxes: [
        ...offered.map(({ id, name, country, scope }) => ({
          value: id,
          label: name,
          hint: [countryName(country, locale), scope === "totals" ? t("totalsOnly") : ""]
            .filter(Boolean)
            .join(", "),
        })),
        ...closed(named),
      ],
      // Without a choice all centers are meant, of which some have no entries to show.
      value: values.center ?? (open.length < centers.length ? open.map(({ id }) => id).join("\n") : ""),
    },
    {
      ...PLAIN,
      name: "workshop",
      label: t("workshops"),
      hint: t("workshopsHint"),
      boxes: [
        ...offered.flatMap(({ name: center, workshops }) =>
          workshops.map(({ id, name }) => ({ value: id, label: name, hint: center })),
        ),
        ...closed(namedWorkshops),
        { value: POST, label: t("post"), hint: t("postHint") },
      ],
      value: values.workshop ?? "",
    },
    {
      ...PLAIN,
      name: "sent",
      label: t("way"),
      options: [
        { value: "", label: t("sent.all") },
        ...SENT.map((value) => ({ value, label: t(`sent.${value}`) })),
      ],
      value: values.sent ?? "",
      isHalf: true,
    },
  ];
}
