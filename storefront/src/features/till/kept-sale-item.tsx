import type { Locale } from "@second-chance/backend/contracts/locale";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { type KeptSale, soldTotal } from "./kept-sale";
import { refusalKey } from "./refusal-key";
import { writeAmount } from "./till-money";

interface KeptSaleItemProps {
  readonly kept: KeptSale;
  readonly locale: Locale;
  /** Another sale is being made: it must not be swept off the table. */
  readonly isTableTaken: boolean;
  readonly onPutRight: () => void;
  readonly onSetAside: () => void;
}

const LOOKS = { kept: "care", sent: "good", refused: "problem", aside: "plain" } as const;

/** A finished sale: where it stands, and the way on when the shop refused it. */
export function KeptSaleItem({ kept, locale, isTableTaken, onPutRight, onSetAside }: KeptSaleItemProps) {
  const t = useTranslations("till");
  const [isAsking, setAsking] = useState(false);
  const { sale, state, titles, refusal, recorded } = kept;
  const money = {
    currencyCode: sale.currency_code,
    exponent: kept.exponent,
    tag: `${locale}-${kept.country}`,
  };
  const mayPutRight = state === "refused" && refusal?.code !== "sale_differs";
  return (
    <li className="py-3">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <p className="tabular">
          {new Date(sale.occurred_at).toLocaleTimeString(locale, { timeStyle: "short" })}{" "}
          <span className="text-sm text-ink-soft">
            {t(`sale.${sale.tender}`)} {sale.reference}
          </span>
        </p>
        <p className="tabular text-lg font-semibold">{writeAmount(soldTotal(kept), money)}</p>
      </div>
      <ul className="text-sm text-ink-soft">
        {sale.lines.map((line, index) => (
          <li key={line.variant_id}>
            {t("kept.pieces", { quantity: line.quantity, title: titles[index]?.[locale] ?? "" })}
          </li>
        ))}
      </ul>
      <p className="mt-1.5">
        <Badge look={LOOKS[state]}>{t(`kept.state.${state}`, { number: recorded?.displayId ?? 0 })}</Badge>
      </p>
      {recorded?.short.map(({ title, missing }) => (
        <p key={title} className="mt-1.5 text-sm text-clay-deep">
          {t("kept.short", { title, missing })}
        </p>
      ))}
      {refusal && (
        <p className="mt-1.5 text-sm">{t(`refusal.${refusalKey(refusal)}`, { message: refusal.message })}</p>
      )}
      {state === "refused" && (
        <div className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
          {mayPutRight && (
            <Button type="button" look="secondary" disabled={isTableTaken} onClick={onPutRight}>
              {t("kept.putRight")}
            </Button>
          )}
          <Button type="button" look="quiet" onClick={isAsking ? onSetAside : () => setAsking(true)}>
            {t(isAsking ? "kept.reallyAside" : "kept.setAside")}
          </Button>
          {mayPutRight && isTableTaken && (
            <p className="w-full text-sm text-ink-soft">{t("kept.tableTaken")}</p>
          )}
        </div>
      )}
    </li>
  );
}
