"use client";

import type { ListingAnswer } from "@second-chance/backend/contracts/manager/listing";
import { useEffect, useState } from "react";
import { askPortal } from "../../portal/portal-api";
import { useWorkshop } from "../../portal/use-workshop";
import { refresh } from "./draft-sync";
import { type KeptDraft, openedDraft } from "./kept-draft";
import { useDesk } from "./use-desk";

export type Piece =
  | { readonly state: "ready"; readonly draft: KeptDraft }
  | { readonly state: "loading" | "no_line" | "gone" };

/** A piece on this device; one that isn't here yet is fetched, and one that is gets what is newer in the shop. */
export function usePiece(id: string): Piece {
  const { workshopId } = useWorkshop();
  const { desk, state } = useDesk();
  const [missing, setMissing] = useState<"no_line" | "gone">();
  const { isOpen } = state;

  useEffect(() => {
    if (!isOpen || !id) return;
    const kept = desk.look().drafts.get(id);
    // What the shop never heard of can't be newer there.
    if (kept && !kept.base) return;
    const fetchIt = async () => {
      const answer = await askPortal<ListingAnswer>(`/workshops/${workshopId}/listings/${id}`);
      if (answer.state === "ok") {
        const { listing } = answer.data;
        if (desk.look().drafts.has(id)) await desk.change(id, (draft) => refresh(draft, listing));
        else await desk.take(openedDraft(listing, desk.owner));
        return;
      }
      setMissing(answer.state === "refused" && answer.status === 404 ? "gone" : "no_line");
    };
    void fetchIt();
    const again = () => void fetchIt();
    addEventListener("online", again);
    return () => removeEventListener("online", again);
  }, [desk, id, isOpen, workshopId]);

  const draft = state.drafts.get(id);
  if (draft) return { state: "ready", draft };
  return { state: missing ?? "loading" };
}
