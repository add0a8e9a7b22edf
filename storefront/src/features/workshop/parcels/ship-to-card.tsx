"use client";

import type { ShipTo } from "@second-chance/backend/contracts/parcel";
import { useTranslations } from "next-intl";
import { useCountryName } from "./parcel-facts";

/** Where a parcel goes, large enough to be copied onto a box by hand. */
export function ShipToCard({ shipTo }: { readonly shipTo: ShipTo }) {
  const t = useTranslations("workshop-parcels.shipTo");
  const nameOf = useCountryName();
  if (shipTo.kind === "redacted") return null;
  const lines = [shipTo.name, ...shipTo.lines, nameOf(shipTo.country), shipTo.phone].filter(Boolean);
  return (
    <section aria-labelledby="ship-to">
      <h2 id="ship-to" className="text-2xl">
        {t("title")}
      </h2>
      <address translate="no" className="mt-2 rounded-md bg-sand p-4 text-lg not-italic">
        {lines.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <p className="mt-1 text-sm text-ink-soft">{t("hint")}</p>
    </section>
  );
}
