import { countryName } from "@second-chance/backend/contracts/country-name";
import type { GrantedCenterDto } from "@second-chance/backend/contracts/ngo/session";
import { useLocale, useTranslations } from "next-intl";
import { Boxes } from "@/ui/boxes";

interface PlaceChoiceProps {
  readonly centers: readonly GrantedCenterDto[];
  readonly center: readonly string[];
  readonly workshop: readonly string[];
}

/** Which centers and workshops; nobody chosen is everybody. */
export function PlaceChoice({ centers, center, workshop }: PlaceChoiceProps) {
  const t = useTranslations("ngo-question");
  const locale = useLocale();
  const workshops = centers.flatMap(({ name, workshops: own }) =>
    own.map((one) => ({ value: one.id, label: one.name, hint: name })),
  );
  return (
    <>
      <Boxes
        name="center"
        legend={t("centers")}
        hint={t("nobody")}
        chosen={center}
        boxes={centers.map(({ id, name, country, scope }) => ({
          value: id,
          label: name,
          hint: [countryName(country, locale), scope === "totals" ? t("totalsOnly") : ""]
            .filter(Boolean)
            .join(", "),
        }))}
      />
      <Boxes
        name="workshop"
        legend={t("workshops")}
        hint={t("workshopsHint")}
        chosen={workshop}
        boxes={[...workshops, { value: "", label: t("post"), hint: t("postHint") }]}
      />
    </>
  );
}
