"use client";

import type { ListingList, UnlistedPieces } from "@second-chance/backend/contracts/manager/listing";
import { useLocale } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { type PortalView, usePortal } from "../../portal/use-portal";
import { useWorkshop } from "../../portal/use-workshop";
import { useDesk } from "../drafts/use-desk";
import { joinRows, type PieceRow, unlistedRows } from "./piece-rows";

/** The most that the shop answers with at once: more pieces than any workshop has. */
const MOST = 500;

interface PieceRows {
  readonly view: PortalView<ListingList>;
  readonly rows: readonly PieceRow[];
  /** The device was read: an empty list is really empty. */
  readonly isOpen: boolean;
}

/** All pieces of the workshop; the shop's list is asked for again when something was sent. */
export function usePieceRows(): PieceRows {
  const { workshopId } = useWorkshop();
  const { state } = useDesk();
  const locale = useLocale();
  const unlisted = usePortal<UnlistedPieces>(`/workshops/${workshopId}/pieces`);
  const view = usePortal<ListingList>(`/workshops/${workshopId}/listings?limit=${MOST}`);
  const told = useMemo(
    () => [...state.drafts.values()].map(({ id, base }) => `${id} ${base?.revision} ${base?.state}`).join(),
    [state.drafts],
  );
  const before = useRef(told);
  const { reload } = view;
  useEffect(() => {
    if (before.current === told) return;
    before.current = told;
    void reload();
  }, [told, reload]);
  const rows = useMemo(() => {
    const drafts = [...state.drafts.values()];
    return [...joinRows(view.data?.listings, drafts), ...unlistedRows(unlisted.data?.pieces, drafts, locale)];
  }, [view.data, unlisted.data, state.drafts, locale]);
  return { view, rows, isOpen: state.isOpen };
}
