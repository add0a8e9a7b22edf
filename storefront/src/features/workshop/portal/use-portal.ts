"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { askPortal, type PortalAnswer } from "./portal-api";
import { usePortalSession } from "./portal-session";
import { portalStore } from "./portal-store";

/** What a screen shows of a route: first what the device remembers, then what the shop says. */
export interface PortalView<T> {
  readonly state: "loading" | "ready" | "failed";
  readonly data?: T | undefined;
  /** When the shop said it. */
  readonly asOf?: Date | undefined;
  /** It comes from the device, and the shop hasn't said it again yet. */
  readonly isStale: boolean;
  /** Why there is nothing, or nothing newer: a code of the shop, or `no_line`. */
  readonly problem?: string | undefined;
  readonly reload: () => Promise<void>;
}

interface Seen<T> {
  readonly path: string;
  readonly data?: T | undefined;
  readonly asOf?: Date | undefined;
  readonly isStale: boolean;
  readonly problem?: string | undefined;
}

const problemOf = (answer: PortalAnswer<unknown>): string | undefined =>
  answer.state === "no_line" ? "no_line" : answer.state === "refused" ? answer.code : undefined;

/** Reads a route under `/manager` for a screen, kept on the device for the next time and for when there is no line. */
export function usePortal<T>(path: string): PortalView<T> {
  const { me, setLine, reloadMe } = usePortalSession();
  const managerId = me.manager.id;
  const [seen, setSeen] = useState<Seen<T>>({ path, isStale: true });
  const wanted = useRef(path);
  wanted.current = path;

  const reload = useCallback(async () => {
    const answer = await askPortal<T>(path);
    setLine(answer.state !== "no_line");
    if (wanted.current !== path) return;
    if (answer.state !== "ok") {
      // What the shop refuses is no longer this manager's to see, whatever the device remembers.
      const isTaken = answer.state === "refused" && [401, 403, 404].includes(answer.status);
      setSeen((before) => ({
        ...(isTaken || before.path !== path ? { path } : before),
        isStale: true,
        problem: problemOf(answer),
      }));
      if (isTaken) {
        await (await portalStore()).delete("answers", [managerId, path]);
        // Perhaps the membership itself has ended: the shell says so then.
        await reloadMe();
      }
      return;
    }
    const asOf = new Date();
    setSeen({ path, data: answer.data, asOf, isStale: false });
    await (await portalStore()).put("answers", { managerId, path, data: answer.data, asOf });
  }, [path, managerId, setLine, reloadMe]);

  useEffect(() => {
    let isWanted = true;
    const remember = async () => {
      const kept = await (await portalStore()).get("answers", [managerId, path]);
      if (!kept || !isWanted) return;
      // The line may have been faster than the disk.
      setSeen((now) =>
        now.path === path && now.data !== undefined
          ? now
          : { ...now, path, data: kept.data as T, asOf: kept.asOf, isStale: true },
      );
    };
    void remember();
    void reload();
    const again = () => void reload();
    addEventListener("online", again);
    return () => {
      isWanted = false;
      removeEventListener("online", again);
    };
  }, [path, managerId, reload]);

  const { data, asOf, isStale, problem }: Seen<T> = seen.path === path ? seen : { path, isStale: true };
  const state = data !== undefined ? "ready" : problem ? "failed" : "loading";
  return { state, data, asOf, isStale, problem, reload };
}
