"use client";

import type { ManagerRole, Right } from "@second-chance/backend/contracts/manager/roles";
import { usePortalSession } from "./portal-session";

/** The workshop that a screen is about. */
export interface CurrentWorkshop {
  readonly workshopId: string;
  readonly name: string;
  readonly centerId: string;
  readonly centerName: string;
  readonly currencyCode: string;
  /** The strongest, where there are several. */
  readonly role: ManagerRole;
  /** What to show; the shop checks it again at each request. */
  readonly may: (right: Right) => boolean;
}

/** @throws Error for a manager of no workshop: the shell shows no screen then. */
export function useWorkshop(): CurrentWorkshop {
  const { me, workshopId } = usePortalSession();
  const workshop = me.workshops.find(({ id }) => id === workshopId);
  if (!workshop) throw new Error("No workshop is open to this manager.");
  const { id, name, center_id, center_name, currency_code, role, rights } = workshop;
  return {
    workshopId: id,
    name,
    centerId: center_id,
    centerName: center_name,
    currencyCode: currency_code,
    role,
    may: (right) => rights.includes(right),
  };
}
