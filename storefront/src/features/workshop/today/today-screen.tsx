"use client";

import { useTranslations } from "next-intl";
import { PortalPage } from "../portal/portal-page";
import { usePortalSession } from "../portal/portal-session";
import { useWorkshop } from "../portal/use-workshop";
import { TODAY_CARDS } from "./cards";

/** What waits, most urgent first; each card leads to where it is done. */
export default function TodayScreen() {
  const t = useTranslations("workshop-portal.today");
  const { me } = usePortalSession();
  const { may } = useWorkshop();
  const cards = TODAY_CARDS.filter(({ right }) => may(right));
  return (
    <PortalPage title={t("title")}>
      <p className="text-lg text-ink-soft">{t("hello", { name: me.manager.name })}</p>
      <div className="mt-5 grid gap-4 sm:grid-cols-2">
        {cards.map(({ key, component: Card }) => (
          <Card key={key} />
        ))}
        {/* Drawn alone, where no card has anything to say. */}
        <p className="hidden text-lg only:block">{t("empty")}</p>
      </div>
    </PortalPage>
  );
}
