"use client";

import type { ConsentList } from "@second-chance/backend/contracts/manager/consent";
import { useFormatter, useTranslations } from "next-intl";
import { useParams } from "wouter";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { groupMakers, type MakerForm } from "./group-makers";
import { NewSlip } from "./new-slip";

/** The slip that a maker keeps: with its code everything goes, wherever they are by then. */
export default function SlipScreen() {
  const t = useTranslations("workshop-work.slip");
  const { token } = useParams();
  const { workshopId } = useWorkshop();
  const view = usePortal<ConsentList>(`/workshops/${workshopId}/consents`);
  return (
    <PortalPage
      title={t("title")}
      back="/makers"
      actions={
        <Button type="button" onClick={() => print()}>
          {t("print")}
        </Button>
      }
    >
      <p className="mb-5 text-lg text-ink-soft print:hidden">{t("lead")}</p>
      <PortalData view={view}>
        {({ consents }) => {
          const form = groupMakers(consents).find((one) => one.token === token);
          const [first] = form?.shown ?? [];
          if (!form || !first) return <EmptyState title={t("gone")} />;
          return form.code ? (
            <Slip form={form} code={form.code} />
          ) : (
            <NewSlip consentId={first.id} onGiven={view.reload} />
          );
        }}
      </PortalData>
    </PortalPage>
  );
}

function Slip({ form, code }: { readonly form: MakerForm; readonly code: string }) {
  const t = useTranslations("workshop-work.slip");
  const what = useFormatter().list(form.shown.map(({ use }) => t(`what.${use}`)));
  return (
    <section className="max-w-md rounded-md border border-dashed border-line-strong bg-paper-raised p-5">
      <h2 className="text-2xl">{t("heading")}</h2>
      <p className="mt-2">{t("text", { what })}</p>
      <p className="mt-4">{t("how")}</p>
      <p className="mt-1 font-semibold break-all">{`${location.origin}/withdraw`}</p>
      <p className="tabular mt-2 text-2xl font-semibold tracking-wide">{code}</p>
      <p className="mt-4 text-sm text-ink-soft">{t("keep")}</p>
    </section>
  );
}
