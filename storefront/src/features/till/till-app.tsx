"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import { useTranslations } from "next-intl";
import { useEffect, useState, useSyncExternalStore } from "react";
import { DayPanel } from "./day-panel";
import type { KeptSale } from "./kept-sale";
import { SellPanel } from "./sell-panel";
import { StallPanel } from "./stall-panel";
import { Till } from "./till";
import { TillHead } from "./till-head";
import { CLOSED } from "./till-state";
import { type Part, TillTabs } from "./till-tabs";

/** The till on the phone of whoever stands at the stall. */
export function TillApp({ locale }: { readonly locale: Locale }) {
  const t = useTranslations("till");
  const [till] = useState(() => new Till());
  const state = useSyncExternalStore(till.watch, till.look, () => CLOSED);
  const [chosen, setChosen] = useState<Part>("sell");
  useEffect(() => till.open(), [till]);

  const canSell = state.stall !== undefined && state.pieces !== undefined;
  const part = chosen === "sell" && !canSell ? "stall" : chosen;
  // Each part begins at its top, wherever the one before was left.
  // In braces: newer browsers answer a scroll with a promise, which React would take for a way to clean up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the part that changes
  useEffect(() => {
    scrollTo(0, 0);
  }, [part]);
  const putRight = (kept: KeptSale) => {
    till.putRight(kept);
    setChosen("sell");
  };
  return (
    <div className="mx-auto flex min-h-dvh w-full max-w-page flex-col">
      <TillHead state={state} toStall={() => setChosen("stall")} />
      <main className="grow px-gutter py-4">
        {!state.isOpen && <p className="py-stack text-lg text-ink-soft">{t("opening")}</p>}
        {state.isOpen && part === "sell" && state.stall && state.pieces && (
          <SellPanel
            till={till}
            state={state}
            stall={state.stall}
            pieces={state.pieces.pieces}
            locale={locale}
          />
        )}
        {state.isOpen && part === "day" && (
          <DayPanel till={till} state={state} locale={locale} putRight={putRight} />
        )}
        {state.isOpen && part === "stall" && (
          <StallPanel till={till} state={state} locale={locale} onOpened={() => setChosen("sell")} />
        )}
      </main>
      {state.isOpen && <TillTabs part={part} canSell={canSell} onChoose={setChosen} />}
    </div>
  );
}
