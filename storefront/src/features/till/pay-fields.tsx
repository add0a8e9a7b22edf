import { TENDERS } from "@second-chance/backend/contracts/fair-words";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { useTranslations } from "next-intl";
import { Field } from "@/ui/field";
import { dayOf } from "./kept-sale";
import type { SaleDraft } from "./sale-draft";

interface PayFieldsProps {
  readonly draft: SaleDraft;
  readonly locale: Locale;
  readonly typedGiven: string;
  /** What goes back over the table, written; null when nothing does. */
  readonly change: string | null;
  readonly onGiven: (typed: string) => void;
  readonly onChange: (change: Partial<Pick<SaleDraft, "tender" | "reference" | "soldAt">>) => void;
}

/** `2026-11-28T17:30` where the phone is, as the field for moments wants it. */
function localMoment(at: Date): string {
  const two = (part: number) => String(part).padStart(2, "0");
  return `${dayOf(at)}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Cash or card, what was given, and when it was if not now. */
export function PayFields({ draft, locale, typedGiven, change, onGiven, onChange }: PayFieldsProps) {
  const t = useTranslations("till.sale");
  const { soldAt } = draft;
  const isMoment = soldAt !== null && !Number.isNaN(Date.parse(soldAt));
  return (
    <div className="flex flex-col gap-4">
      <fieldset>
        <legend className="font-semibold">{t("tender")}</legend>
        <div className="mt-1.5 grid grid-cols-2 gap-2">
          {TENDERS.map((tender) => (
            <label
              key={tender}
              className="flex min-h-14 cursor-pointer items-center justify-center rounded-md border border-line-strong text-lg has-checked:border-2 has-checked:border-action has-checked:bg-clay-wash has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-3 has-focus-visible:outline-indigo"
            >
              <input
                type="radio"
                name="tender"
                className="sr-only"
                checked={draft.tender === tender}
                onChange={() => onChange({ tender })}
              />
              {t(tender)}
            </label>
          ))}
        </div>
      </fieldset>
      {draft.tender === "cash" ? (
        <div className="grid grid-cols-2 items-end gap-4">
          <Field
            id="given"
            label={t("given")}
            hint={t("givenHint")}
            inputMode="decimal"
            autoComplete="off"
            value={typedGiven}
            onChange={(event) => onGiven(event.target.value)}
          />
          {change && (
            <p>
              <span className="block font-semibold">{t("change")}</span>
              <output className="tabular text-2xl font-semibold text-sage-deep">{change}</output>
            </p>
          )}
        </div>
      ) : (
        <Field
          id="reference"
          label={t("reference")}
          autoComplete="off"
          maxLength={80}
          value={draft.reference}
          onChange={(event) => onChange({ reference: event.target.value })}
        />
      )}
      <details className="border-t border-line" open={soldAt !== null || undefined}>
        <summary className="flex min-h-12 cursor-pointer list-none items-center underline decoration-line-strong underline-offset-4">
          {t("afterwards")}
        </summary>
        {isMoment && (
          <p className="pb-2 text-sm font-semibold text-clay-deep">
            {t("entering", {
              moment: new Date(soldAt).toLocaleString(locale, { dateStyle: "full", timeStyle: "short" }),
            })}
          </p>
        )}
        <Field
          id="sold-at"
          label={t("soldAt")}
          hint={t("soldAtHint")}
          type="datetime-local"
          max={localMoment(new Date())}
          value={isMoment ? localMoment(new Date(soldAt)) : ""}
          onChange={(event) =>
            onChange({
              soldAt: event.target.value === "" ? null : new Date(event.target.value).toISOString(),
            })
          }
        />
      </details>
    </div>
  );
}
