"use client";

import type { ListingSupply } from "@second-chance/backend/contracts/manager/listing-content";
import { LISTING_LIMITS } from "@second-chance/backend/contracts/manager/listing-words";
import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import type { AskProps } from "./ask";
import { ChoiceTile } from "./choice-tile";
import { Stepper } from "./stepper";

export const READY_ONE: ListingSupply = { kind: "stock", quantity: 1 };
const ON_ORDER: ListingSupply = { kind: "made_to_order", days: 14, capacity: 1 };

/** On the shelf, or begun when somebody orders. One on the shelf is what most handmade pieces are. */
export function AskSupply({ content, onAnswer, isLive }: AskProps & { readonly isLive: boolean }) {
  const t = useTranslations("workshop-listing.supply");
  const supply = content.supply ?? READY_ONE;
  const keep = (next: ListingSupply) => onAnswer({ supply: next });
  return (
    <>
      <fieldset className="flex flex-col gap-2">
        <legend className="mb-2 text-lg text-ink-soft">{t("kind")}</legend>
        <ChoiceTile
          kind="radio"
          name="supply"
          checked={supply.kind === "stock"}
          onChange={() => keep(READY_ONE)}
        >
          <span className="block font-semibold">{t("stock")}</span>
          {t("stockHint")}
        </ChoiceTile>
        <ChoiceTile
          kind="radio"
          name="supply"
          checked={supply.kind === "made_to_order"}
          onChange={() => keep(ON_ORDER)}
        >
          <span className="block font-semibold">{t("order")}</span>
          {t("orderHint")}
        </ChoiceTile>
      </fieldset>
      {isLive && supply.kind === "stock" && <Notice>{t("live")}</Notice>}
      {supply.kind === "stock" ? (
        <Stepper
          id="quantity"
          label={t("quantity")}
          value={supply.quantity}
          most={LISTING_LIMITS.quantity}
          onChange={(quantity) => keep({ ...supply, quantity })}
        />
      ) : (
        <>
          <Stepper
            id="days"
            label={t("days")}
            value={supply.days}
            most={LISTING_LIMITS.days}
            onChange={(days) => keep({ ...supply, days })}
          />
          <Stepper
            id="capacity"
            label={t("capacity")}
            value={supply.capacity}
            most={LISTING_LIMITS.capacity}
            onChange={(capacity) => keep({ ...supply, capacity })}
          />
        </>
      )}
    </>
  );
}
