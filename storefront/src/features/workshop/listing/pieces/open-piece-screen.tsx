"use client";

import type { ListingAnswer } from "@second-chance/backend/contracts/manager/listing";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useState } from "react";
import { useLocation, useParams } from "wouter";
import { Button } from "@/ui/button";
import { EmptyState } from "@/ui/empty-state";
import { askPortal } from "../../portal/portal-api";
import { PortalPage } from "../../portal/portal-page";
import { useRefusal } from "../../portal/use-refusal";
import { useWorkshop } from "../../portal/use-workshop";
import { openedDraft } from "../drafts/kept-draft";
import { useDesk } from "../drafts/use-desk";
import { listingRefusal } from "./listing-refusals";

/** Opens a piece that came into the shop without a listing: the shop makes one of what it shows, and the form goes on from there. */
export default function OpenPieceScreen() {
  const t = useTranslations("workshop-listing");
  const tPortal = useTranslations("workshop-portal.state");
  const refusal = useRefusal();
  const { productId = "" } = useParams();
  const { workshopId } = useWorkshop();
  const { desk } = useDesk();
  const [, navigate] = useLocation();
  const [problem, setProblem] = useState<string>();

  const open = useCallback(async () => {
    setProblem(undefined);
    const path = `/workshops/${workshopId}/pieces/${encodeURIComponent(productId)}/listing`;
    const answer = await askPortal<ListingAnswer>(path, { method: "POST", body: {} });
    if (answer.state !== "ok") {
      const own = answer.state === "refused" ? listingRefusal(answer.code) : undefined;
      return setProblem(own ? t(`refusal.${own}`) : (refusal(answer) ?? ""));
    }
    const { listing } = answer.data;
    await desk.take(openedDraft(listing, desk.owner));
    navigate(`/pieces/${listing.id}`, { replace: true });
  }, [desk, navigate, productId, refusal, t, workshopId]);
  // Once; then again when somebody asks for it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: words may change while it is under way
  useEffect(() => void open(), [productId, workshopId]);

  return (
    <PortalPage title={t("pieces.open")} back="/pieces">
      {problem === undefined ? (
        <p role="status">{t("form.loading")}</p>
      ) : (
        <EmptyState
          title={tPortal("failedTitle")}
          actions={
            <Button type="button" look="secondary" onClick={() => void open()}>
              {tPortal("again")}
            </Button>
          }
        >
          {problem}
        </EmptyState>
      )}
    </PortalPage>
  );
}
