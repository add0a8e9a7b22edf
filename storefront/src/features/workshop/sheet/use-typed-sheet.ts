"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { usePortalSession } from "../portal/portal-session";
import { portalStore } from "../portal/portal-store";
import { useWorkshop } from "../portal/use-workshop";
import { emptySheet, type TypedSheet } from "./typed-sheet";

/** The sheet that is being typed, kept on the device with every key stroke until it was sent. */
export function useTypedSheet() {
  const managerId = usePortalSession().me.manager.id;
  const { workshopId } = useWorkshop();
  const [sheet, setSheet] = useState<TypedSheet>();
  const newest = useRef<TypedSheet | undefined>(undefined);

  useEffect(() => {
    let isWanted = true;
    const open = async () => {
      const kept = await (await portalStore()).get("sheets", [managerId, workshopId]);
      if (!isWanted) return;
      newest.current = kept?.sheet ?? emptySheet();
      setSheet(newest.current);
    };
    void open();
    return () => {
      isWanted = false;
    };
  }, [managerId, workshopId]);

  const change = useCallback(
    (next: (before: TypedSheet) => TypedSheet) => {
      const before = newest.current;
      if (!before) return;
      const after = next(before);
      newest.current = after;
      setSheet(after);
      void portalStore().then((store) => store.put("sheets", { managerId, workshopId, sheet: after }));
    },
    [managerId, workshopId],
  );
  return { sheet, change };
}
