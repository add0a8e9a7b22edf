"use client";

import { useTranslations } from "next-intl";
import { TodayCard } from "./today-card";
import { usePieceRows } from "./use-piece-rows";

/** In *Today*: pieces that an operator sent back, and drafts that were begun and not handed in. */
export function PiecesCards() {
  const t = useTranslations("workshop-listing.today");
  const { rows } = usePieceRows();
  const sentBack = rows.filter(({ state }) => state === "sent_back").length;
  const begun = rows.filter(
    ({ state, kept }) => (state === "draft" || state === "here") && kept?.wish !== "submit",
  ).length;
  return (
    <>
      {sentBack > 0 && (
        <TodayCard look="problem" title={t("sentBack", { count: sentBack })} text={t("sentBackText")} />
      )}
      {begun > 0 && <TodayCard look="plain" title={t("waiting", { count: begun })} text={t("waitingText")} />}
    </>
  );
}
