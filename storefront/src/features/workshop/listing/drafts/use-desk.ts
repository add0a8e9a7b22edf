"use client";

import { useSyncExternalStore } from "react";
import { usePortalSession } from "../../portal/portal-session";
import { useWorkshop } from "../../portal/use-workshop";
import { type DeskState, EMPTY_DESK } from "./desk-state";
import { DraftDesk } from "./draft-desk";

/** One a manager and workshop, so that every screen and card sees the same. */
const desks = new Map<string, DraftDesk>();

function deskOf(managerId: string, workshopId: string): DraftDesk {
  const key = `${managerId} ${workshopId}`;
  const known = desks.get(key);
  if (known) return known;
  const made = new DraftDesk({ managerId, workshopId });
  desks.set(key, made);
  return made;
}

/** The drafts of whoever is logged in, in the workshop that is open. */
export function useDesk(): { readonly desk: DraftDesk; readonly state: DeskState } {
  const { me } = usePortalSession();
  const { workshopId } = useWorkshop();
  const desk = deskOf(me.manager.id, workshopId);
  return { desk, state: useSyncExternalStore(desk.watch, desk.look, () => EMPTY_DESK) };
}
