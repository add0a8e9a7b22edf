"use client";

import type { ManagerMe } from "@second-chance/backend/contracts/manager/session";
import { createContext, useContext } from "react";

/** Who is logged in on this device, and whether there is a line. */
export interface PortalSession {
  readonly me: ManagerMe;
  readonly hasLine: boolean;
  readonly setLine: (hasLine: boolean) => void;
  /** The workshop that the screens are about; null for a manager of none. */
  readonly workshopId: string | null;
  readonly chooseWorkshop: (id: string) => void;
  /** Asks the shop again who this is and where they work. */
  readonly reloadMe: () => Promise<void>;
}

export const PortalSessionContext = createContext<PortalSession | null>(null);

/** @throws Error outside of the portal's shell. */
export function usePortalSession(): PortalSession {
  const session = useContext(PortalSessionContext);
  if (!session) throw new Error("This stands outside of the portal's shell.");
  return session;
}
