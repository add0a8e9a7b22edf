"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { ManagedParcel } from "@second-chance/backend/contracts/manager/parcel";
import { useLocale, useTranslations } from "next-intl";
import { OtherWorkshops } from "./other-workshops";
import { PieceLine } from "./piece-line";

/** What is in the box, and what stayed out of it. */
export function PackedContents({ parcel: { lines, leftOut, others } }: { readonly parcel: ManagedParcel }) {
  const t = useTranslations("workshop-parcels.check");
  const locale = useLocale() as Locale;
  return (
    <section aria-labelledby="contents">
      <h2 id="contents" className="text-2xl">
        {t("contents")}
      </h2>
      <ul className="mt-2">
        {lines.map((line) => (
          <li key={line.line} className="border-b border-line py-3">
            <PieceLine piece={line}>
              <p className="tabular text-lg">{t("count", { count: line.quantity })}</p>
            </PieceLine>
          </li>
        ))}
      </ul>
      {leftOut.length > 0 && (
        <div className="mt-4 rounded-md bg-ochre-wash p-4">
          <p className="font-semibold">{t("stayedOut")}</p>
          <ul>
            {leftOut.map(({ titles, sku, quantity, reason }) => (
              <li key={sku}>
                <span className="tabular">{quantity} ×</span> {titles[locale]}
                {reason && `: ${t(`leftOut.${reason}`)}`}
              </li>
            ))}
          </ul>
        </div>
      )}
      <OtherWorkshops others={others} />
    </section>
  );
}
