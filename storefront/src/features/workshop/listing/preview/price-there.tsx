"use client";

import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import type { ListingPreview } from "@second-chance/backend/contracts/manager/listing-preview";
import { useTranslations } from "next-intl";
import { type FormatPlace, formatMoney } from "@/i18n/format";

interface PriceThereProps {
  readonly preview: ListingPreview | undefined;
  readonly place: FormatPlace;
  readonly home: ListingContent["price"];
}

/** What it costs in a country, with the workshop's own price where that is another. */
export function PriceThere({ preview, place, home }: PriceThereProps) {
  const t = useTranslations("piece");
  const tPreview = useTranslations("workshop-listing.preview");
  const there = preview?.prices.find(({ countries }) => countries.includes(place.country.toUpperCase()));
  if (!there) return <p className="mt-2">{tPreview("noPrice")}</p>;
  const price = { amountMinor: Number(there.amount_minor), currencyCode: there.currency_code };
  return (
    <p className="mt-2">
      <span className="tabular text-2xl font-semibold">{formatMoney(price, place)}</span>
      {home && home.currency_code !== there.currency_code && (
        <span className="block text-sm text-ink-soft">
          {t("homePrice", {
            price: formatMoney(
              { amountMinor: Number(home.amount_minor), currencyCode: home.currency_code },
              place,
            ),
          })}
        </span>
      )}
    </p>
  );
}
