"use client";

import type { ActList } from "@second-chance/backend/contracts/manager/activity";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { ActItem } from "./act-item";

const PAGE = 30;

/** Who did what in the workshop, the newest first. */
export default function ActivityScreen() {
  const t = useTranslations("workshop-activity");
  const { workshopId } = useWorkshop();
  const [offset, setOffset] = useState(0);
  const view = usePortal<ActList>(`/workshops/${workshopId}/activity?limit=${PAGE}&offset=${offset}`);
  return (
    <PortalPage title={t("title")}>
      <p className="mb-5 text-ink-soft">{t("text")}</p>
      <PortalData view={view}>
        {({ acts, count }) =>
          acts.length === 0 ? (
            <p className="text-lg">{t("empty")}</p>
          ) : (
            <>
              <ol className="divide-y divide-line border-y border-line">
                {acts.map((act) => (
                  <ActItem key={act.id} act={act} />
                ))}
              </ol>
              <div className="mt-5 flex flex-wrap gap-3">
                {offset > 0 && (
                  <Button type="button" look="secondary" onClick={() => setOffset(offset - PAGE)}>
                    {t("newer")}
                  </Button>
                )}
                {count > offset + acts.length && (
                  <Button type="button" look="secondary" onClick={() => setOffset(offset + PAGE)}>
                    {t("older")}
                  </Button>
                )}
              </div>
            </>
          )
        }
      </PortalData>
    </PortalPage>
  );
}
