"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { ManagerMe } from "@second-chance/backend/contracts/manager/session";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { whoIsHere } from "@/data/manager-cookie";
import { askPortal, whenSessionEnds } from "./portal-api";
import type { PortalSession } from "./portal-session";
import { forgetAnswers, keepFact, readFact } from "./portal-store";
import { prepareForNoLine } from "./prepare-for-no-line";

const ME = "me";
const WORKSHOP = "workshop";

interface Opened {
  readonly state: "opening" | "open" | "ended" | "no_line";
  readonly session?: PortalSession | undefined;
}

/** Opens the portal with who was logged in here last, asks the shop who it is, and closes it when the session has ended. */
export function useOpenedPortal(locale: Locale): Opened {
  const [state, setState] = useState<Opened["state"]>("opening");
  const [me, setMe] = useState<ManagerMe>();
  const [hasLine, setLine] = useState(true);
  const [chosen, setChosen] = useState<string>();
  const wasIn = useRef(false);

  const reloadMe = useCallback(async () => {
    const answer = await askPortal<ManagerMe>("/me");
    setLine(answer.state !== "no_line");
    if (answer.state === "ok") {
      wasIn.current = true;
      setMe(answer.data);
      setState("open");
      await keepFact(ME, answer.data);
      // After what is shown first: a slow line carries one thing after the other.
      await prepareForNoLine();
    } else setState((before) => (before === "opening" ? "no_line" : before));
  }, []);

  useEffect(() => {
    whenSessionEnds(() => {
      // Whoever was never in here needs no word about a session that has ended.
      if (!wasIn.current) return location.replace(`/workshop/${locale}/log-in`);
      setMe(undefined);
      setState("ended");
      void forgetAnswers();
    });
    const open = async () => {
      const [known, workshop] = await Promise.all([readFact<ManagerMe>(ME), readFact<string>(WORKSHOP)]);
      setChosen((now) => now ?? workshop);
      wasIn.current = known !== undefined;
      // What the device remembers of somebody else isn't theirs to see.
      if (known && known.manager.id === whoIsHere()) {
        setMe((now) => now ?? known);
        setState((before) => (before === "opening" ? "open" : before));
      }
      await reloadMe();
    };
    void open();
    const online = () => void reloadMe();
    const offline = () => setLine(false);
    addEventListener("online", online);
    addEventListener("offline", offline);
    return () => {
      removeEventListener("online", online);
      removeEventListener("offline", offline);
    };
  }, [reloadMe, locale]);

  const chooseWorkshop = useCallback((id: string) => {
    setChosen(id);
    void keepFact(WORKSHOP, id);
  }, []);

  const session = useMemo(() => {
    if (!me) return undefined;
    const current = me.workshops.find(({ id }) => id === chosen) ?? me.workshops[0];
    return { me, hasLine, setLine, workshopId: current?.id ?? null, chooseWorkshop, reloadMe };
  }, [me, hasLine, chosen, chooseWorkshop, reloadMe]);
  return { state, session };
}
