"use client";

import type { ManagedParcelHead } from "@second-chance/backend/contracts/manager/parcel";
import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/ui/badge";

/** A country in the words of the page. */
export function useCountryName(): (country: string) => string {
  const locale = useLocale();
  return (country) =>
    country ? (new Intl.DisplayNames([locale], { type: "region" }).of(country) ?? country) : "";
}

type Facts = Pick<
  ManagedParcelHead,
  "state" | "country" | "days" | "isLate" | "otherPieces" | "openProblems"
> & {
  readonly isHeld?: boolean;
  readonly isChecked: boolean;
};

/** Where a parcel goes and how long it has waited; what is special about it stands out. */
export function ParcelFacts({ parcel }: { readonly parcel: Facts }) {
  const t = useTranslations("workshop-parcels.facts");
  const nameOf = useCountryName();
  const { state, country, days, isLate, otherPieces, openProblems, isHeld, isChecked } = parcel;
  const isHere = state === "to_prepare" || state === "packed";
  return (
    <>
      <p className="text-ink-soft">
        {[nameOf(country), t(isHere ? "waits" : "ago", { days })].filter(Boolean).join(" · ")}
      </p>
      {otherPieces > 0 && <p className="text-sm text-ink-soft">{t("others", { count: otherPieces })}</p>}
      <p className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
        {isLate && <Badge look="care">{t("late")}</Badge>}
        {isHeld && <Badge look="problem">{t("held")}</Badge>}
        {openProblems > 0 && <Badge look="problem">{t("problems", { count: openProblems })}</Badge>}
        {state === "to_prepare" && isChecked && <Badge look="good">{t("ownDone")}</Badge>}
      </p>
    </>
  );
}
