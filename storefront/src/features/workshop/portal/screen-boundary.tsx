"use client";

import { useTranslations } from "next-intl";
import { Component, type ReactNode } from "react";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";

interface BoundaryState {
  readonly isBroken: boolean;
}

/** Catches what a screen throws, a chunk that can't be had included, so that the rest of the portal goes on. */
export class ScreenBoundary extends Component<{ readonly children: ReactNode }, BoundaryState> {
  override state: BoundaryState = { isBroken: false };

  static getDerivedStateFromError(): BoundaryState {
    return { isBroken: true };
  }

  override componentDidCatch(error: unknown): void {
    console.error("A screen broke:", error);
  }

  override render(): ReactNode {
    return this.state.isBroken ? <BrokenScreen /> : this.props.children;
  }
}

/** Opened anew with its address: a chunk that failed once isn't asked for again otherwise. */
function BrokenScreen() {
  const t = useTranslations("workshop-portal.state");
  return (
    <main id="content" className="mx-auto w-full max-w-3xl grow px-gutter">
      <EmptyState
        heading="h1"
        title={t("brokenTitle")}
        actions={
          <Button type="button" onClick={() => location.reload()}>
            {t("again")}
          </Button>
        }
      >
        {t("brokenText")}
      </EmptyState>
    </main>
  );
}
