"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import { NextIntlClientProvider, useTranslations } from "next-intl";
import { Suspense, useEffect, useState } from "react";
import { Route, Router, Switch } from "wouter";
import { ButtonLink } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { LogOutButton } from "./log-out-button";
import { PortalHead } from "./portal-head";
import { PortalNav } from "./portal-nav";
import { PortalSessionContext } from "./portal-session";
import { ScreenFallback, ScreenGuard } from "./screen-guard";
import { SCREENS } from "./screens";
import { useOpenedPortal } from "./use-opened-portal";

/** The portal on the device of a manager, whose clock it goes by: the server's page knows no time zone but UTC. */
export function WorkshopPortal({ locale }: { readonly locale: Locale }) {
  const [timeZone, setTimeZone] = useState("UTC");
  useEffect(() => setTimeZone(Intl.DateTimeFormat().resolvedOptions().timeZone), []);
  return (
    <NextIntlClientProvider locale={locale} timeZone={timeZone}>
      <OpenedPortal locale={locale} />
    </NextIntlClientProvider>
  );
}

function OpenedPortal({ locale }: { readonly locale: Locale }) {
  const t = useTranslations("workshop-portal");
  const { state, session } = useOpenedPortal(locale);
  if (state === "ended")
    return (
      <main id="content" className="mx-auto max-w-3xl px-gutter py-stack">
        <EmptyState
          heading="h1"
          title={t("ended.title")}
          actions={<ButtonLink href={`/workshop/${locale}/log-in`}>{t("ended.logIn")}</ButtonLink>}
        >
          <p>{t("ended.text")}</p>
          <p className="mt-3">{t("ended.kept")}</p>
        </EmptyState>
      </main>
    );
  if (!session)
    return (
      <main id="content" className="px-gutter py-stack text-lg text-ink-soft">
        {/* Nothing here works without script (server/scripts-last). */}
        <p data-scripts="first" role="status">
          {state === "no_line" ? t("state.noLine") : t("opening")}
        </p>
      </main>
    );
  return (
    <PortalSessionContext value={session}>
      <Router base={`/workshop/${locale}`}>
        <div className="flex min-h-dvh flex-col">
          <PortalHead />
          {session.workshopId === null ? (
            <main id="content" className="mx-auto w-full max-w-3xl px-gutter">
              <EmptyState heading="h1" title={t("workshop.noneTitle")} actions={<LogOutButton />}>
                {t("workshop.noneText")}
              </EmptyState>
            </main>
          ) : (
            // Another workshop, other screens: nothing that was open there may stay.
            <div key={session.workshopId} className="flex grow flex-col-reverse lg:flex-row">
              <PortalNav />
              <Suspense fallback={<ScreenFallback />}>
                <Switch>
                  {SCREENS.map(({ path, component, right }) => (
                    <Route key={path} path={path}>
                      <ScreenGuard right={right} component={component} />
                    </Route>
                  ))}
                  <Route>
                    <ScreenGuard />
                  </Route>
                </Switch>
              </Suspense>
            </div>
          )}
        </div>
      </Router>
    </PortalSessionContext>
  );
}
