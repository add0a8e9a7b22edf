"use client";

import type { Right } from "@second-chance/backend/contracts/manager/roles";
import { useTranslations } from "next-intl";
import type { ComponentType } from "react";
import { EmptyState } from "@/ui/empty-state";
import { ScreenBoundary } from "./screen-boundary";
import { useWorkshop } from "./use-workshop";

interface ScreenGuardProps {
  readonly right?: Right;
  /** Absent for an address that leads nowhere. */
  readonly component?: ComponentType;
}

/** Shows a screen to whoever may open it, and keeps the portal standing when it breaks. */
export function ScreenGuard({ right, component: Component }: ScreenGuardProps) {
  const t = useTranslations("workshop-portal.state");
  const { may } = useWorkshop();
  if (Component && right && may(right))
    return (
      <ScreenBoundary>
        <Component />
      </ScreenBoundary>
    );
  const kind = Component ? "role" : "notFound";
  return (
    <main id="content" className="mx-auto w-full max-w-3xl grow px-gutter">
      <EmptyState heading="h1" title={t(`${kind}Title`)}>
        {t(`${kind}Text`)}
      </EmptyState>
    </main>
  );
}

export function ScreenFallback() {
  const t = useTranslations("workshop-portal.state");
  return (
    <main id="content" className="mx-auto w-full max-w-3xl grow px-gutter py-stack">
      <p role="status" className="text-lg text-ink-soft">
        {t("loading")}
      </p>
    </main>
  );
}
