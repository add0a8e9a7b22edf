"use client";

import type { PriceAbroad } from "@second-chance/backend/contracts/manager/listing-preview";
import { useTranslations } from "next-intl";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import { Disclosure } from "@/ui/disclosure";
import { SplitBar } from "./split-bar";
import type { Preview } from "./use-preview";

/** As many markets as a phone shows at a glance. */
const AT_A_GLANCE = 4;

interface PriceOutlookProps {
  readonly outlook: Preview;
  readonly place: FormatPlace;
}

/** Who gets what of the price, and what it costs abroad, as the shop works it out. */
export function PriceOutlook({ outlook: { state, preview }, place }: PriceOutlookProps) {
  const t = useTranslations("workshop-listing.price");
  if (!preview) return <p role="status">{t(state === "no_line" ? "waits" : "asking")}</p>;
  const [near, far] = [preview.prices.slice(0, AT_A_GLANCE), preview.prices.slice(AT_A_GLANCE)];
  return (
    <div aria-live="polite" aria-busy={state === "asking"} className="flex flex-col gap-5">
      {state === "no_line" && <p>{t("waits")}</p>}
      {preview.split && (
        <section>
          <h2 className="mb-3 text-xl">{t("split")}</h2>
          <SplitBar split={preview.split} place={place} />
        </section>
      )}
      {near.length > 0 && (
        <section>
          <h2 className="text-xl">{t("abroad")}</h2>
          <p className="mb-2 text-sm text-ink-soft">{t("abroadText")}</p>
          <Prices prices={near} place={place} />
          {far.length > 0 && (
            <Disclosure summary={t("more")}>
              <Prices prices={far} place={place} />
            </Disclosure>
          )}
        </section>
      )}
    </div>
  );
}

function Prices({ prices, place }: { readonly prices: readonly PriceAbroad[]; readonly place: FormatPlace }) {
  const t = useTranslations("workshop-listing.price.region");
  return (
    <ul>
      {prices.map(({ region, currency_code: currencyCode, amount_minor }) => (
        <li key={region} className="flex justify-between gap-4 border-b border-line py-2 last:border-b-0">
          <span>{t(region)}</span>
          <span className="tabular font-semibold whitespace-nowrap">
            {formatMoney({ amountMinor: Number(amount_minor), currencyCode }, place)}
          </span>
        </li>
      ))}
    </ul>
  );
}
