"use client";

import type { SessionList } from "@second-chance/backend/contracts/manager/access";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { deviceName } from "@/features/settings/device-name";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { LogOutButton } from "../portal/log-out-button";
import { askPortal } from "../portal/portal-api";
import { PortalData } from "../portal/portal-data";
import { usePortal } from "../portal/use-portal";
import { useRefusal } from "../portal/use-refusal";

/** Where the manager is logged in, with a way to end each. */
export function DeviceList() {
  const t = useTranslations("settings");
  const format = useFormatter();
  const refusalOf = useRefusal();
  const view = usePortal<SessionList>("/sessions");
  const [said, setSaid] = useState<{ readonly text: string; readonly isGood: boolean }>();
  const end = async (id: string) => {
    const problem = refusalOf(await askPortal(`/sessions/${id}`, { method: "DELETE" }));
    setSaid(problem ? { text: problem, isGood: false } : { text: t("deviceOut"), isGood: true });
    await view.reload();
  };
  return (
    <>
      <p className="mb-3 text-ink-soft">{t("devicesText")}</p>
      {said && (
        <Notice look={said.isGood ? "good" : "problem"} role={said.isGood ? "status" : "alert"}>
          {said.text}
        </Notice>
      )}
      <PortalData view={view}>
        {({ sessions }) => (
          <ul className="mb-5 divide-y divide-line border-y border-line">
            {sessions.map(({ id, device, last_seen_at, is_this }) => (
              <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-3">
                <div className="min-w-0">
                  <p className="font-semibold">
                    {deviceName(device)}
                    {is_this && <span className="font-normal text-ink-soft"> ({t("thisDevice")})</span>}
                  </p>
                  <p className="text-sm text-ink-soft">
                    {t("seen", {
                      moment: format.dateTime(new Date(last_seen_at), {
                        dateStyle: "medium",
                        timeStyle: "short",
                      }),
                    })}
                  </p>
                </div>
                {!is_this && (
                  <Button type="button" look="quiet" onClick={() => void end(id)}>
                    {t("logOutDevice")}
                    <span className="sr-only"> {deviceName(device)}</span>
                  </Button>
                )}
              </li>
            ))}
          </ul>
        )}
      </PortalData>
      <p className="mb-3">{t("logOutAllText")}</p>
      <LogOutButton where="everywhere" />
    </>
  );
}
