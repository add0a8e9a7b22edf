"use client";

import type { MakersToldList } from "@second-chance/backend/contracts/open-books";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Notice } from "@/ui/notice";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { ToldQuarter } from "./told-quarter";

/** How many people earned in each quarter, as the center tells it: one question, asked at once of the newest quarter while it has no answer. */
export default function MakersToldScreen() {
  const t = useTranslations("workshop-work.makersTold");
  const { workshopId } = useWorkshop();
  const path = `/workshops/${workshopId}/makers-told`;
  const view = usePortal<MakersToldList>(path);
  /** The quarter whose question is open; null after "not now" and after an answer, nothing before either. */
  const [asked, setAsked] = useState<string | null>();
  const [isSaved, setSaved] = useState(false);
  return (
    <PortalPage title={t("title")} back="/income">
      <p className="mb-4 text-lg text-ink-soft">{t("lead")}</p>
      {isSaved && (
        <div className="mb-4">
          <Notice look="good" icon="check" role="status">
            {t("saved")}
          </Notice>
        </div>
      )}
      <PortalData view={view}>
        {({ mayTell, quarters }) => {
          const newest = quarters[0]?.band === null ? quarters[0].quarter : null;
          const open = asked === undefined ? newest : asked;
          return (
            <>
              {!mayTell && <p className="mb-4">{t("notYours")}</p>}
              <ul aria-label={t("quarters")} className="divide-y divide-line border-y border-line">
                {quarters.map((told) => (
                  <ToldQuarter
                    key={told.quarter}
                    told={told}
                    path={path}
                    mayTell={mayTell && told.canTell}
                    isOpen={mayTell && told.quarter === open}
                    onOpen={() => {
                      setSaved(false);
                      setAsked(told.quarter);
                    }}
                    onLeave={() => setAsked(null)}
                    onTold={async () => {
                      await view.reload();
                      setAsked(null);
                      setSaved(true);
                    }}
                  />
                ))}
              </ul>
            </>
          );
        }}
      </PortalData>
    </PortalPage>
  );
}
