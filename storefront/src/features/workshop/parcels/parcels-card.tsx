"use client";

import type { ManagedParcelList } from "@second-chance/backend/contracts/manager/parcel";
import { useTranslations } from "next-intl";
import { Link } from "wouter";
import { Icon } from "@/ui/icon";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";

/** On *Today*: how many parcels wait, and how many of them for too long. Nothing where none does. */
export default function ParcelsCard() {
  const t = useTranslations("workshop-parcels.card");
  const { workshopId } = useWorkshop();
  const { data, state } = usePortal<ManagedParcelList>(
    `/workshops/${workshopId}/parcels?view=to_prepare&limit=50`,
  );
  // Nobody is told that nothing waits before it is known.
  if (state === "loading") return <div aria-hidden="true" className="min-h-20 rounded-md bg-sand" />;
  if (!data || (data.counts.to_prepare === 0 && data.counts.packed === 0)) return null;
  const late = data.parcels.filter(({ isLate }) => isLate).length;
  return (
    <Link href="/parcels" className="flex gap-3 rounded-md bg-sand p-4 hover:bg-sand-deep">
      <Icon name="parcel" className="mt-1 size-6" />
      <span>
        <span className="block text-lg font-semibold">
          {t("toPrepare", { count: data.counts.to_prepare })}
        </span>
        {late > 0 && <span className="block">{t("late", { count: late })}</span>}
        {data.counts.packed > 0 && (
          <span className="block">{t("packed", { count: data.counts.packed })}</span>
        )}
      </span>
    </Link>
  );
}
