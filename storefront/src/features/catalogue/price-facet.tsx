import type { CurrencyCode } from "@second-chance/backend/contracts/money";
import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { toDecimal } from "@/i18n/format";
import { cataloguePath } from "@/i18n/paths";
import { Button } from "@/ui/button";
import { CONTROL } from "@/ui/field";
import { type Question, questionPairs } from "./catalogue-query";

interface PriceFacetProps {
  readonly place: Place;
  readonly question: Question;
  readonly currency: CurrencyCode;
  readonly range: { readonly min: number; readonly max: number };
}

/** Lowest and highest price, typed as people write prices. Sent as a form: it needs no script. */
export async function PriceFacet({ place, question, currency, range }: PriceFacetProps) {
  const t = await getTranslations("catalogue");
  const kept = questionPairs({ ...question, min: "", max: "", page: 1 });
  const bounds = [
    { name: "min", label: t("priceFrom"), value: question.min, hint: range.min },
    { name: "max", label: t("priceTo"), value: question.max, hint: range.max },
  ] as const;
  return (
    <section className="border-t border-line py-4">
      <h3 className="mb-2 font-sans text-base font-semibold tracking-normal">{t("price", { currency })}</h3>
      <form action={cataloguePath(place)} className="grid grid-cols-2 gap-3">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {bounds.map((bound) => (
          <div key={bound.name}>
            <label htmlFor={`price-${bound.name}`} className="text-sm">
              {bound.label}
            </label>
            <input
              id={`price-${bound.name}`}
              name={bound.name}
              inputMode="decimal"
              pattern="[0-9]{1,10}([.,][0-9]{1,2})?"
              maxLength={14}
              defaultValue={bound.value}
              placeholder={toDecimal(bound.hint, currency)}
              className={`${CONTROL} tabular`}
            />
          </div>
        ))}
        <Button look="secondary" className="col-span-2">
          {t("priceApply")}
        </Button>
      </form>
    </section>
  );
}
