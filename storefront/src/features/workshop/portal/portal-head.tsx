"use client";

import { useTranslations } from "next-intl";
import { Icon } from "@/ui/icon";
import { JointMark } from "@/ui/joint-mark";
import { usePortalSession } from "./portal-session";

/** Which workshop this is about, and whether there is a line: always in sight. */
export function PortalHead() {
  const t = useTranslations("workshop-portal");
  const { me, workshopId, chooseWorkshop, hasLine } = usePortalSession();
  const current = me.workshops.find(({ id }) => id === workshopId);
  const isOneCenter = new Set(me.workshops.map(({ center_id }) => center_id)).size === 1;
  return (
    <header className="sticky top-0 z-10 border-b border-line bg-paper px-gutter py-2 print:hidden">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-paper focus:p-3 focus:font-semibold"
      >
        {t("skip")}
      </a>
      <div className="flex items-center gap-2.5">
        <JointMark className="size-7 shrink-0 text-clay" />
        {me.workshops.length > 1 ? (
          <div className="relative min-w-0 grow lg:max-w-md">
            <select
              aria-label={t("workshop.label")}
              value={workshopId ?? ""}
              onChange={(event) => chooseWorkshop(event.target.value)}
              className="min-h-11 w-full appearance-none truncate rounded-md border border-line-strong bg-paper-raised py-1.5 pr-10 pl-3 font-semibold"
            >
              {me.workshops.map(({ id, name, center_name }) => (
                <option key={id} value={id}>
                  {isOneCenter ? name : `${name} · ${center_name}`}
                </option>
              ))}
            </select>
            <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center">
              <Icon name="down" />
            </span>
          </div>
        ) : (
          <p className="min-w-0 py-1">
            <span className="block truncate font-semibold">{current?.name ?? t("workshop.none")}</span>
            <span className="block truncate text-sm text-ink-soft">{current?.center_name}</span>
          </p>
        )}
      </div>
      <p role="status" className={hasLine ? "sr-only" : "mt-1 rounded-sm bg-ochre-wash px-2 py-1 text-sm"}>
        {hasLine ? "" : t("line.none")}
      </p>
    </header>
  );
}
