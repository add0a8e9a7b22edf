"use client";

import { useCallback, useEffect, useState } from "react";
import { usePortalSession } from "../portal/portal-session";
import { useWorkshop } from "../portal/use-workshop";
import {
  forgetStep,
  type KeptStep,
  keepStep,
  readSteps,
  type StepKind,
  sendKeptSteps,
  whenStepsChange,
} from "./kept-steps";

const AGAIN_MS = 20_000;

interface KeptSteps {
  /** Of this manager, oldest first: those that wait, and those that the shop refused. */
  readonly steps: readonly KeptStep[];
  /** Keeps a step on this device and sends what can be sent. */
  readonly take: (parcelId: string, kind: StepKind, body: Readonly<Record<string, unknown>>) => Promise<void>;
  /** Somebody has read why a step was refused. */
  readonly dismiss: (id: string) => Promise<void>;
}

/** What waits on this device for a line; sent as soon as there is one, and again while there is none. */
export function useKeptSteps(): KeptSteps {
  const { me } = usePortalSession();
  const { workshopId } = useWorkshop();
  const managerId = me.manager.id;
  const [steps, setSteps] = useState<readonly KeptStep[]>([]);
  useEffect(() => {
    const read = () => void readSteps(managerId).then(setSteps);
    const send = () => void sendKeptSteps(managerId);
    const stop = whenStepsChange(read);
    const again = setInterval(send, AGAIN_MS);
    addEventListener("online", send);
    read();
    send();
    return () => {
      stop();
      clearInterval(again);
      removeEventListener("online", send);
    };
  }, [managerId]);
  const take = useCallback(
    async (parcelId: string, kind: StepKind, said: Readonly<Record<string, unknown>>) => {
      const id = crypto.randomUUID();
      const body = { [kind === "problems" ? "id" : "request_id"]: id, ...said };
      await keepStep({ id, managerId, workshopId, parcelId, kind, body, at: Date.now(), refusal: null });
      await sendKeptSteps(managerId);
    },
    [managerId, workshopId],
  );
  return { steps, take, dismiss: forgetStep };
}
