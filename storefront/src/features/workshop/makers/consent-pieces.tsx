import type { ConsentList } from "@second-chance/backend/contracts/manager/consent";
import { useLocale, useTranslations } from "next-intl";
import { titleIn } from "../stock/title-in";
import { TickField } from "./tick-field";

interface ConsentPiecesProps {
  readonly pieces: ConsentList["pieces"];
  /** Null: with every piece of the workshop. */
  readonly chosen: readonly string[] | null;
  readonly error: string | undefined;
  readonly onChosen: (productIds: readonly string[] | null) => void;
}

/** With which pieces a maker may be shown: with all of the workshop, or with some. */
export function ConsentPieces({ pieces, chosen, error, onChosen }: ConsentPiecesProps) {
  const t = useTranslations("workshop-work.consent");
  const locale = useLocale();
  const choices = [
    { value: null, label: t("whereAll") },
    { value: [], label: t("whereSome") },
  ] as const;
  return (
    <fieldset>
      <legend className="font-semibold">{t("where")}</legend>
      {choices.map(({ value, label }) => (
        <label key={label} className="flex min-h-11 cursor-pointer items-start gap-3 py-2">
          <input
            type="radio"
            name="consent-where"
            checked={(chosen === null) === (value === null)}
            onChange={() => onChosen(value)}
            className="mt-0.5 size-6 shrink-0 accent-clay"
          />
          <span>{label}</span>
        </label>
      ))}
      {chosen !== null && (
        <div className="mt-1 ml-3 border-l border-line pl-3">
          {pieces.map(({ productId, title }) => (
            <TickField
              key={productId}
              id={`consent-${productId}`}
              label={titleIn(title, locale)}
              ticked={chosen.includes(productId)}
              onTicked={(ticked) =>
                onChosen(ticked ? [...chosen, productId] : chosen.filter((id) => id !== productId))
              }
            />
          ))}
        </div>
      )}
      {error ? (
        <p role="alert" className="text-sm font-semibold text-clay-deep">
          {error}
        </p>
      ) : null}
    </fieldset>
  );
}
