"use client";

import type { ListingList, UnlistedPieces } from "@second-chance/backend/contracts/manager/listing";
import { useLocale } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import { type PortalView, usePortal } from "../../portal/use-portal";
import { useWorkshop } from "../../portal/use-workshop";
import type { KeptDraft } from "../drafts/kept-draft";
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

/** Of each piece, how the shop last answered this device. */
type Told = ReadonlyMap<string, string>;

const whatWasTold = (drafts: readonly KeptDraft[]): Told =>
  new Map(drafts.map(({ id, base }) => [id, `${base?.revision} ${base?.state}`]));

const isSame = (a: Told, b: Told): boolean =>
  a.size === b.size && [...a].every(([id, answer]) => b.get(id) === answer);

/** All pieces of the workshop; the shop's list is asked for again when something was sent. */
export function usePieceRows(): PieceRows {
  const { workshopId } = useWorkshop();
  const { state } = useDesk();
  const locale = useLocale();
  const unlisted = usePortal<UnlistedPieces>(`/workshops/${workshopId}/pieces`);
  const view = usePortal<ListingList>(`/workshops/${workshopId}/listings?limit=${MOST}`);
  const told = useMemo(() => whatWasTold([...state.drafts.values()]), [state.drafts]);
  const asked = useRef<Told>(undefined);
  const [listed, setListed] = useState<Told>();
  const { reload, asOf } = view;
  useEffect(() => {
    if (!state.isOpen || (asked.current && isSame(asked.current, told))) return;
    const isFirst = asked.current === undefined;
    asked.current = told;
    if (isFirst) setListed(told);
    else void reload();
  }, [told, state.isOpen, reload]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list that was asked for has come
  useEffect(() => {
    if (asked.current) setListed(asked.current);
  }, [asOf]);
  const rows = useMemo(() => {
    const drafts = [...state.drafts.values()];
    const sent = new Set(drafts.flatMap(({ id }) => (listed && listed.get(id) !== told.get(id) ? id : [])));
    return [
      ...joinRows(view.data?.listings, drafts, sent),
      ...unlistedRows(unlisted.data?.pieces, drafts, locale),
    ];
  }, [view.data, unlisted.data, state.drafts, locale, listed, told]);
  return { view, rows, isOpen: state.isOpen };
}
