"use client";

import type { ConsentList } from "@second-chance/backend/contracts/manager/consent";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Link } from "wouter";
import { EmptyState } from "@/ui/empty-state";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { EndedConsents } from "./ended-consents";
import { groupMakers } from "./group-makers";
import { MakerItem } from "./maker-item";

/** What makers let the shop show of themselves, and the way to end it at once. */
export default function MakersScreen() {
  const t = useTranslations("workshop-work.makers");
  const { workshopId } = useWorkshop();
  const view = usePortal<ConsentList>(`/workshops/${workshopId}/consents`);
  const [said, setSaid] = useState("");
  return (
    <PortalPage
      title={t("title")}
      actions={
        <Link
          href="/makers/new"
          className="inline-flex min-h-12 items-center justify-center gap-2 rounded-md bg-action px-6 py-2.5 text-base font-semibold text-on-action hover:bg-action-deep"
        >
          <Icon name="plus" />
          {t("add")}
        </Link>
      }
    >
      <p className="mb-4 text-lg text-ink-soft">{t("lead")}</p>
      <div role="status" className="mb-4 empty:hidden">
        {said ? (
          <Notice look="good" icon="check">
            {said}
          </Notice>
        ) : null}
      </div>
      <PortalData view={view}>
        {({ consents }) => {
          const forms = groupMakers(consents);
          const shown = forms.filter((form) => form.shown.length > 0);
          return (
            <>
              {shown.length === 0 ? (
                <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
              ) : (
                <section>
                  <h2 className="text-2xl">{t("shown")}</h2>
                  <ul className="mt-2 divide-y divide-line border-y border-line">
                    {shown.map((form) => (
                      <MakerItem
                        key={form.token}
                        form={form}
                        onWithdrawn={async () => {
                          await view.reload();
                          setSaid(t("withdrawn"));
                        }}
                      />
                    ))}
                  </ul>
                </section>
              )}
              <EndedConsents forms={forms} />
            </>
          );
        }}
      </PortalData>
    </PortalPage>
  );
}
