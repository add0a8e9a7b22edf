"use client";

import type { ConsentList } from "@second-chance/backend/contracts/manager/consent";
import { useTranslations } from "next-intl";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { ConsentForm } from "./consent-form";

/** Records what a signed paper form says. */
export default function ConsentScreen() {
  const t = useTranslations("workshop-work.consent");
  const { workshopId } = useWorkshop();
  const view = usePortal<ConsentList>(`/workshops/${workshopId}/consents`);
  return (
    <PortalPage title={t("title")} back="/makers">
      <p className="mb-5 text-lg text-ink-soft">{t("lead")}</p>
      <PortalData view={view}>{(list) => <ConsentForm list={list} />}</PortalData>
    </PortalPage>
  );
}
