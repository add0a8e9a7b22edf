"use client";

import type { ListingAnswer } from "@second-chance/backend/contracts/manager/listing";
import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import { useCallback } from "react";
import { askPortal } from "../../portal/portal-api";
import { useWorkshop } from "../../portal/use-workshop";
import type { PieceRow } from "./piece-rows";

/** The content of a piece in the list: from this device, else from the shop; undefined without a line. */
export function useContentOf(): (row: Pick<PieceRow, "id" | "kept">) => Promise<ListingContent | undefined> {
  const { workshopId } = useWorkshop();
  return useCallback(
    async ({ id, kept }) => {
      if (kept) return kept.content;
      const answer = await askPortal<ListingAnswer>(`/workshops/${workshopId}/listings/${id}`);
      return answer.state === "ok" ? answer.data.listing.content : undefined;
    },
    [workshopId],
  );
}
