"use client";

import type { WorkshopIncome } from "@second-chance/backend/contracts/manager/income";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Link } from "wouter";
import { Select } from "@/ui/select";
import { PortalData } from "../portal/portal-data";
import { PortalPage } from "../portal/portal-page";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";
import { lastMonths, monthName, writeMinor } from "./amounts";
import { Earned } from "./earned";
import { IncomeParts } from "./income-parts";
import { MonthByMonth } from "./month-by-month";
import { Owed } from "./owed";

const CHOICE = 12;
const LINK =
  "inline-flex min-h-11 items-center font-semibold underline decoration-line-strong underline-offset-4";

/** What the workshop earned: today, in a month, and not paid out yet. Words and amounts first. */
export default function IncomeScreen() {
  const t = useTranslations("workshop-work.income");
  const people = useTranslations("workshop-work.makersTold");
  const locale = useLocale();
  const { workshopId, may } = useWorkshop();
  const [month, setMonth] = useState<string>();
  const asked = month === undefined ? "" : `?month=${month}`;
  const view = usePortal<WorkshopIncome>(`/workshops/${workshopId}/income${asked}`);
  // While another month is on its way the one before stays, and with it whoever chooses stays in the list.
  const last = useRef<WorkshopIncome>(undefined);
  last.current = view.data ?? last.current;
  const shown =
    view.state === "loading" && last.current
      ? { ...view, state: "ready" as const, data: last.current }
      : view;
  return (
    <PortalPage title={t("title")}>
      <PortalData view={shown}>
        {(income) => (
          <div className="space-y-stack">
            <section aria-labelledby="today">
              <h2 id="today" className="text-2xl">
                {t("today")}
              </h2>
              <Earned figures={income.ofToday} none={t("todayNone")} />
            </section>
            <section aria-labelledby="month">
              <h2 id="month" className="text-2xl first-letter:uppercase">
                {t("month", { month: monthName(income.month, locale) })}
              </h2>
              <Earned figures={income.ofMonth} none={t("monthNone")} />
              {income.together && (
                <p className="mt-3">
                  {t("together", { amount: writeMinor(income.together, locale) })}{" "}
                  {income.together.withoutRate > 0 &&
                    t("withoutRate", { count: income.together.withoutRate })}
                </p>
              )}
              <Select
                id="income-month"
                label={t("chooseMonth")}
                className="mt-4 max-w-xs"
                value={month ?? income.month}
                onChange={(event) => setMonth(event.target.value)}
                options={lastMonths(income.today.slice(0, 7), CHOICE).map((value) => ({
                  value,
                  label: monthName(value, locale),
                }))}
              />
            </section>
            <IncomeParts income={income} />
            <Owed owed={income.owed} />
            <ul>
              <li>
                <Link href="/income/statements" className={LINK}>
                  {t("statements")}
                </Link>
              </li>
              {may("consent") && (
                <li>
                  <Link href="/income/people" className={LINK}>
                    {people("title")}
                  </Link>
                </li>
              )}
            </ul>
            <MonthByMonth months={income.months} currencyCode={income.currencyCode} />
            <p className="text-sm text-ink-soft">
              {t("clock", { zone: income.timeZone.replaceAll("_", " ") })}
            </p>
          </div>
        )}
      </PortalData>
    </PortalPage>
  );
}
