import { countryName } from "@second-chance/backend/contracts/country-name";
import type { GrantedCenterDto } from "@second-chance/backend/contracts/ngo/session";
import { useLocale, useTranslations } from "next-intl";

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

interface BoxesProps {
  readonly name: string;
  readonly legend: string;
  readonly hint: string;
  readonly chosen: readonly string[];
  readonly boxes: readonly { readonly value: string; readonly label: string; readonly hint: string }[];
}

function Boxes({ name, legend, hint, chosen, boxes }: BoxesProps) {
  return (
    <fieldset>
      <legend className="font-semibold">{legend}</legend>
      <p className="text-sm text-ink-soft">{hint}</p>
      <div className="mt-1 grid gap-x-6 sm:grid-cols-2 xl:grid-cols-3">
        {boxes.map((box) => (
          <label key={box.value} className="flex min-h-11 items-start gap-3 py-2">
            <input
              type="checkbox"
              name={name}
              value={box.value}
              defaultChecked={chosen.includes(box.value)}
              className="mt-1 size-5 shrink-0 accent-clay"
            />
            <span>
              {box.label}
              <span className="block text-sm text-ink-soft">{box.hint}</span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
