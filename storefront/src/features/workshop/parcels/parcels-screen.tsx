"use client";

import type { ManagedParcelList } from "@second-chance/backend/contracts/manager/parcel";
import {
  MOST_LISTED,
  MOST_PRINTED,
  PARCEL_VIEWS,
  type ParcelView,
} from "@second-chance/backend/contracts/manager/parcel-words";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link, useSearchParams } from "wouter";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { Icon } from "@/ui/icon";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { KeptNotice } from "./kept-notice";
import { ParcelRow } from "./parcel-row";
import { PrintChosen } from "./print-chosen";
import { useKeptSteps } from "./use-kept-steps";

const PAGE = 50;

/** Parcels by what is to be done with them; those that wait longest come first. Several can be printed at once. */
export default function ParcelsScreen() {
  const t = useTranslations("workshop-parcels");
  const { workshopId, may } = useWorkshop();
  const [search, setSearch] = useSearchParams();
  const asked = PARCEL_VIEWS.find((name) => name === search.get("view")) ?? "to_prepare";
  const [limit, setLimit] = useState(PAGE);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const view = usePortal<ManagedParcelList>(
    `/workshops/${workshopId}/parcels?view=${asked}&limit=${Math.min(limit, MOST_LISTED)}`,
  );
  const { steps } = useKeptSteps();
  const maySend = may("send");
  const canPrint = maySend && (asked === "to_prepare" || asked === "packed");
  const show = (name: ParcelView) => {
    setChosen([]);
    setLimit(PAGE);
    setSearch({ view: name }, { replace: true });
  };
  return (
    <PortalPage
      title={t("title")}
      actions={canPrint && chosen.length > 0 && <PrintChosen chosen={chosen} onChosen={setChosen} />}
    >
      <KeptNotice steps={steps} />
      <Link
        href="/parcels/day"
        className="mb-3 flex min-h-12 items-center gap-2 font-semibold underline decoration-line-strong underline-offset-4"
      >
        <Icon name="paper" />
        {t("list.day")}
      </Link>
      <Views current={asked} counts={view.data?.counts} onShow={show} />
      <PortalData view={view}>
        {({ parcels, counts }) =>
          parcels.length === 0 ? (
            <p className="py-6 text-lg">{t(`list.empty.${asked}`)}</p>
          ) : (
            <>
              <ul>
                {parcels.map((parcel) => (
                  <ParcelRow
                    key={parcel.id}
                    parcel={parcel}
                    href={maySend ? `/parcels/${parcel.id}` : undefined}
                    choice={
                      canPrint
                        ? {
                            isChosen: chosen.includes(parcel.id),
                            onChosen: (isChosen) =>
                              setChosen((now) =>
                                isChosen
                                  ? [...now, parcel.id].slice(0, MOST_PRINTED)
                                  : now.filter((id) => id !== parcel.id),
                              ),
                          }
                        : undefined
                    }
                  />
                ))}
              </ul>
              {parcels.length < Math.min(counts[asked], MOST_LISTED) && (
                <Button type="button" look="secondary" wide onClick={() => setLimit(limit + PAGE)}>
                  {t("list.more")}
                </Button>
              )}
            </>
          )
        }
      </PortalData>
    </PortalPage>
  );
}

interface ViewsProps {
  readonly current: ParcelView;
  readonly counts: ManagedParcelList["counts"] | undefined;
  readonly onShow: (view: ParcelView) => void;
}

/** The lists, each with how many it holds. */
function Views({ current, counts, onShow }: ViewsProps) {
  const t = useTranslations("workshop-parcels.views");
  return (
    <fieldset className="mb-2 grid grid-cols-2 gap-2 sm:grid-cols-4">
      <legend className="sr-only">{t("label")}</legend>
      {PARCEL_VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={name === current}
          onClick={() => onShow(name)}
          className={classNames(
            "min-h-12 rounded-md border px-2 py-1.5 text-base",
            name === current
              ? "border-ink bg-ink font-semibold text-paper"
              : "border-line-strong hover:bg-sand",
          )}
        >
          {t(name)}
          {counts && <span className="tabular"> · {counts[name]}</span>}
        </button>
      ))}
    </fieldset>
  );
}
