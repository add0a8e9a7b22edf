"use client";

import type { ManagedLine } from "@second-chance/backend/contracts/manager/parcel";
import { useEffect, useState } from "react";
import { usePortalSession } from "../portal/portal-session";
import { portalStore } from "../portal/portal-store";
import { beginTicks, type Ticks } from "./ticks";

/** The ticks of a parcel on this device: they outlive a closed browser, until the shop knows them. */
export interface KeptTicks {
  readonly managerId: string;
  readonly parcelId: string;
  readonly ticks: Ticks;
}

/** What was ticked of a parcel, kept with each tap; begins with what the shop was told. */
export function useTicks(
  parcelId: string,
  lines: readonly ManagedLine[],
): readonly [ticks: Ticks, keep: (ticks: Ticks) => void] {
  const managerId = usePortalSession().me.manager.id;
  const [ticks, setTicks] = useState<Ticks>(() => beginTicks(lines));
  useEffect(() => {
    let isWanted = true;
    const read = async () => {
      const kept = await (await portalStore()).get("parcel_ticks", [managerId, parcelId]);
      if (kept && isWanted) setTicks(kept.ticks);
    };
    void read();
    return () => {
      isWanted = false;
    };
  }, [managerId, parcelId]);
  const keep = (next: Ticks) => {
    setTicks(next);
    void portalStore().then((store) => store.put("parcel_ticks", { managerId, parcelId, ticks: next }));
  };
  return [ticks, keep];
}

/** The shop knows them now, or the parcel was taken apart. */
export async function forgetTicks(managerId: string, parcelId: string): Promise<void> {
  await (await portalStore()).delete("parcel_ticks", [managerId, parcelId]);
}
