"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { OtherWorkshop } from "@second-chance/backend/contracts/manager/parcel";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/ui/icon";

/** Whose pieces go into the same box, and who is still waited for. */
export function OtherWorkshops({ others }: { readonly others: readonly OtherWorkshop[] }) {
  const t = useTranslations("workshop-parcels.check");
  const locale = useLocale() as Locale;
  if (others.length === 0) return null;
  return (
    <div className="mt-4 rounded-md bg-sand p-4">
      <p className="font-semibold">{t("others")}</p>
      <ul>
        {others.map(({ workshop, pieces, isChecked }) => (
          <li key={workshop[locale]} className="mt-1 flex items-start gap-2">
            <Icon name={isChecked ? "check" : "clock"} className="mt-1 size-5" />
            {t(isChecked ? "otherIn" : "otherWaited", {
              workshop: workshop[locale] || t("otherNameless"),
              count: pieces,
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
