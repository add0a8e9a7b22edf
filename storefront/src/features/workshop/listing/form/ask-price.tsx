"use client";

import { CURRENCIES, type CurrencyCode } from "@second-chance/backend/contracts/currencies";
import { useLocale, useTranslations } from "next-intl";
import { decimalOf, readAmount } from "@/features/till/till-money";
import { currencyExponent, type FormatPlace } from "@/i18n/format";
import { useWorkshop } from "../../portal/use-workshop";
import { homeCountryOf } from "../home-country";
import type { AskProps } from "./ask";
import { NumberField } from "./number-field";
import { PriceOutlook } from "./price-outlook";
import type { Preview } from "./use-preview";

type Money = NonNullable<AskProps["content"]["price"]>;

/** What one costs at home, with a live view of who gets what of it and of prices abroad. */
export function AskPrice({ content, facts, onAnswer, outlook }: AskProps & { readonly outlook: Preview }) {
  const t = useTranslations("workshop-listing.price");
  const tProblem = useTranslations("workshop-listing.problem");
  const { currencyCode } = useWorkshop();
  const place: FormatPlace = { locale: useLocale(), country: homeCountryOf(currencyCode) };
  const currency = facts?.currency_code ?? CURRENCIES.find((known) => known === currencyCode) ?? "USD";
  const asksForCost =
    content.materials_cost !== undefined ||
    outlook.preview?.problems.some(({ field }) => field === "materials_cost") === true;
  return (
    <>
      <AmountField
        id="price"
        label={`${t("amount")} (${currency})`}
        currency={currency}
        amount={content.price}
        tooLow={tProblem("price_too_low")}
        onRead={(price) => onAnswer({ price })}
      />
      {asksForCost && (
        <AmountField
          id="materials-cost"
          label={`${t("cost")} (${currency})`}
          hint={t("costHint")}
          currency={currency}
          amount={content.materials_cost}
          onRead={(materials_cost) => onAnswer({ materials_cost })}
        />
      )}
      {content.price && <PriceOutlook outlook={outlook} place={place} />}
    </>
  );
}

interface AmountFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly currency: CurrencyCode;
  readonly amount: Money | undefined;
  /** What is said to nothing at all, where it has to be something. */
  readonly tooLow?: string;
  readonly onRead: (amount: Money | undefined) => void;
}

const NOTHING = /^\s*0+(?:[.,]0*)?\s*$/;
/** Exact as a number, and more than any price. */
const MOST_MINOR = 10n ** 12n;

function AmountField({ id, label, hint, currency, amount, tooLow, onRead }: AmountFieldProps) {
  const t = useTranslations("workshop-listing.price");
  const tProblem = useTranslations("workshop-listing.problem");
  const exponent = currencyExponent(currency);
  const read = (typed: string) => {
    const minor = readAmount(typed, exponent);
    return minor === undefined || minor > MOST_MINOR ? undefined : Number(minor);
  };
  const problemOf = (typed: string) => {
    if (tooLow && NOTHING.test(typed)) return tooLow;
    if (readAmount(typed, exponent) !== undefined) return tProblem("price_too_high");
    return t("problem", { example: decimalOf(exponent > 0 ? 4500n : 250000n, exponent) });
  };
  return (
    <NumberField
      id={id}
      label={label}
      hint={hint}
      mode={exponent > 0 ? "decimal" : "numeric"}
      value={amount && Number(amount.amount_minor)}
      problem={problemOf}
      read={read}
      write={(minor) => decimalOf(BigInt(minor), exponent)}
      onRead={(minor) =>
        onRead(minor === undefined ? undefined : { amount_minor: String(minor), currency_code: currency })
      }
    />
  );
}
