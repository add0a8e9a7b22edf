import type { Locale } from "@second-chance/backend/contracts/locale";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Field } from "@/ui/field";
import { Icon } from "@/ui/icon";
import { type DraftLine, hasOtherPrice } from "./sale-draft";
import { decimalOf, readAmount, type StallMoney, writeAmount } from "./till-money";

interface SaleLineProps {
  readonly line: DraftLine;
  readonly money: StallMoney;
  readonly locale: Locale;
  readonly onChange: (change: Partial<Pick<DraftLine, "quantity" | "unitMinor" | "reason">>) => void;
}

const STEP = "flex size-12 items-center justify-center rounded-md border border-line-strong hover:bg-sand";

/** One piece of the sale: how many, for how much, and why if not for the tag's price. */
export function SaleLine({ line, money, locale, onChange }: SaleLineProps) {
  const t = useTranslations("till.sale");
  const [typed, setTyped] = useState(line.unitMinor ? decimalOf(BigInt(line.unitMinor), money.exponent) : "");
  const title = line.title[locale];
  const id = `line-${line.variantId}`;
  const isOther = hasOtherPrice(line);
  return (
    <li className="py-3">
      <div className="flex items-center gap-3">
        <div className="min-w-0 grow">
          <p className="leading-snug">{title}</p>
          <p className="tabular text-sm text-ink-soft">
            {line.sku}
            {line.unitMinor !== null && ` · ${writeAmount(BigInt(line.unitMinor), money)}`}
          </p>
        </div>
        <button
          type="button"
          className={STEP}
          aria-label={t("fewer", { title })}
          onClick={() => onChange({ quantity: line.quantity - 1 })}
        >
          <Icon name="minus" />
        </button>
        <output className="tabular min-w-6 text-center text-lg font-semibold">{line.quantity}</output>
        <button
          type="button"
          className={STEP}
          aria-label={t("more", { title })}
          onClick={() => onChange({ quantity: line.quantity + 1 })}
        >
          <Icon name="plus" />
        </button>
      </div>
      <details className="group" open={isOther || line.unitMinor === null || undefined}>
        <summary className="inline-flex min-h-11 cursor-pointer list-none items-center text-sm underline decoration-line-strong underline-offset-4">
          {t("changePrice")}
        </summary>
        <div className="grid gap-3 pb-2 sm:grid-cols-2">
          <Field
            id={`${id}-price`}
            label={t("price")}
            hint={line.listMinor && t("tagPrice", { price: writeAmount(BigInt(line.listMinor), money) })}
            inputMode="decimal"
            autoComplete="off"
            aria-invalid={line.unitMinor === null ? true : undefined}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              onChange({ unitMinor: readAmount(event.target.value, money.exponent)?.toString() ?? null });
            }}
          />
          {isOther && (
            <Field
              id={`${id}-reason`}
              label={t("reason")}
              hint={t("reasonHint")}
              maxLength={120}
              value={line.reason}
              onChange={(event) => onChange({ reason: event.target.value })}
            />
          )}
        </div>
      </details>
    </li>
  );
}
