"use client";

import type { StockChangeResult } from "@second-chance/backend/contracts/manager/stock";
import { useCallback, useEffect, useRef, useState } from "react";
import { usePortalSession } from "../portal/portal-session";
import type { StockTap } from "./merge-tap";
import { keepTap, sendTaps, tapsOf } from "./tap-store";

/** Quick taps become one change; a person who waits hardly notices. */
const GATHER_MS = 700;

/** What was tapped on this device and isn't counted yet, and what the shop has said since. */
export interface StockTaps {
  readonly taps: readonly StockTap[];
  /** Product id → a refusal, or a number that is newer than the list's. */
  readonly answers: ReadonlyMap<string, StockChangeResult>;
  readonly tap: (productId: string, delta: number) => Promise<void>;
}

/** Keeps taps on the device and sends them as soon as there is a line; `onCounted` when the shop has answered. */
export function useStockTaps(workshopId: string, onCounted: () => Promise<void>): StockTaps {
  const { me, setLine } = usePortalSession();
  const managerId = me.manager.id;
  const [taps, setTaps] = useState<readonly StockTap[]>([]);
  const [answers, setAnswers] = useState<StockTaps["answers"]>(new Map());
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const counted = useRef(onCounted);
  counted.current = onCounted;

  const look = useCallback(async () => setTaps(await tapsOf(managerId, workshopId)), [managerId, workshopId]);
  const send = useCallback(async () => {
    const sent = await tapsOf(managerId, workshopId);
    if (sent.length === 0) return;
    const productOf = new Map(sent.map(({ id, productId }) => [id, productId]));
    const { results, stopped } = await sendTaps(managerId, workshopId);
    setLine(stopped !== "no_line");
    const said = new Map(results.map((result) => [productOf.get(result.id) ?? "", result]));
    setAnswers((before) => new Map([...before, ...said]));
    await look();
    if (said.size === 0) return;
    await counted.current();
    // The list has the new numbers now; what was refused stays until the next tap.
    setAnswers((before) => new Map([...before].filter(([, { outcome }]) => outcome === "refused")));
  }, [managerId, workshopId, setLine, look]);

  useEffect(() => {
    void look().then(send);
    const online = () => void send();
    addEventListener("online", online);
    return () => {
      clearTimeout(timer.current);
      removeEventListener("online", online);
    };
  }, [look, send]);

  const tap = useCallback(
    async (productId: string, delta: number) => {
      setAnswers((before) => new Map([...before].filter(([id]) => id !== productId)));
      await keepTap({ managerId, workshopId, productId, delta });
      await look();
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void send(), GATHER_MS);
    },
    [managerId, workshopId, look, send],
  );
  return { taps, answers, tap };
}
