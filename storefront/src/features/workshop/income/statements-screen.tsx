"use client";

import type { WorkshopStatements } from "@second-chance/backend/contracts/manager/income";
import { useLocale, useTranslations } from "next-intl";
import { EmptyState } from "@/ui/empty-state";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { dayName, monthName, writeMinor } from "./amounts";
import { StatementItem } from "./statement-item";

/** Closed months to download, and what was paid out against them. */
export default function StatementsScreen() {
  const t = useTranslations("workshop-work.statements");
  const locale = useLocale();
  const { workshopId } = useWorkshop();
  const view = usePortal<WorkshopStatements>(`/workshops/${workshopId}/statements`);
  return (
    <PortalPage title={t("title")} back="/income">
      <p className="mb-4 text-lg text-ink-soft">{t("lead")}</p>
      <PortalData view={view}>
        {({ statements, payouts }) => (
          <>
            {statements.length === 0 ? (
              <EmptyState title={t("none")}>{t("noneText")}</EmptyState>
            ) : (
              <ul className="divide-y divide-line border-y border-line">
                {statements.map((statement) => (
                  <StatementItem key={statement.id} statement={statement} />
                ))}
              </ul>
            )}
            <h2 className="mt-stack text-2xl">{t("payouts")}</h2>
            {payouts.length === 0 ? (
              <p className="mt-2 text-lg text-ink-soft">{t("payoutsNone")}</p>
            ) : (
              <ul className="mt-2 divide-y divide-line border-y border-line">
                {payouts.map((payout) => (
                  <li key={payout.id} className="py-3">
                    <p className="tabular font-semibold">
                      {t("payout", {
                        amount: writeMinor(payout, locale),
                        day: dayName(payout.paidOn, locale),
                      })}
                    </p>
                    <p className="text-ink-soft">
                      {t("payoutOf", {
                        month: monthName(payout.month, locale),
                        reference: payout.reference,
                      })}
                    </p>
                  </li>
                ))}
              </ul>
            )}
          </>
        )}
      </PortalData>
    </PortalPage>
  );
}
