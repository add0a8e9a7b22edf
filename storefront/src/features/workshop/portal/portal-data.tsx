"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import type { PortalView } from "./use-portal";

const KINDS: Readonly<Record<string, "notFound" | "role">> = {
  not_found: "notFound",
  role_not_enough: "role",
};

/** A route's data on a screen, with its loading and its failing; says when what it shows is older than now. */
export function PortalData<T>({
  view,
  children,
}: {
  readonly view: PortalView<T>;
  readonly children: (data: T) => ReactNode;
}) {
  const t = useTranslations("workshop-portal");
  const format = useFormatter();
  const { state, data, asOf, isStale, problem, reload } = view;
  if (state === "loading")
    return (
      <p role="status" className="py-stack text-lg text-ink-soft">
        {t("state.loading")}
      </p>
    );
  if (state === "failed" || data === undefined) {
    const kind = KINDS[problem ?? ""];
    return (
      <EmptyState
        title={t(kind ? `state.${kind}Title` : "state.failedTitle")}
        actions={
          !kind && (
            <Button type="button" look="secondary" onClick={() => void reload()}>
              {t("state.again")}
            </Button>
          )
        }
      >
        {kind ? t(`state.${kind}Text`) : problem === "no_line" ? t("state.noLine") : t("refusal.unavailable")}
      </EmptyState>
    );
  }
  return (
    <>
      {isStale && problem && asOf && (
        <p role="status" className="mb-4 text-sm text-ink-soft">
          {t("line.asOf", { moment: format.dateTime(asOf, { dateStyle: "medium", timeStyle: "short" }) })}
        </p>
      )}
      {children(data)}
    </>
  );
}
