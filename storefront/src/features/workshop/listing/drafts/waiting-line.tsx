"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { usePortalSession } from "../../portal/portal-session";
import { waitingOf } from "./desk-state";
import { useDesk } from "./use-desk";

/** What waits on this device to be sent; nothing where nothing does. */
export function WaitingLine() {
  const t = useTranslations("workshop-listing.badge");
  const { hasLine } = usePortalSession();
  const { desk, state } = useDesk();
  const { pieces, photos } = waitingOf(state);
  if (pieces + photos === 0) return null;
  const what = [pieces > 0 && t("pieces", { count: pieces }), photos > 0 && t("photos", { count: photos })];
  return (
    <section
      aria-label={t("label")}
      className="flex flex-wrap items-center justify-between gap-x-4 rounded-md bg-ochre-wash px-4 py-2"
    >
      <p role="status" className="flex min-h-11 items-center gap-2">
        <Icon name="clock" />
        {state.progress.size > 0 ? t("sending") : what.filter(Boolean).join(" · ")}
      </p>
      {state.lastRound === "not_allowed" && <p className="text-sm">{t("notAllowed")}</p>}
      {hasLine && state.progress.size === 0 && (
        <Button type="button" look="quiet" onClick={() => void desk.send()}>
          {t("now")}
        </Button>
      )}
    </section>
  );
}
