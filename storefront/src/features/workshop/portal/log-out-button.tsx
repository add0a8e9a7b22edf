"use client";

import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { countUnsent } from "../listing/drafts/count-unsent";
import { UnsentWarning } from "../listing/drafts/unsent-warning";
import { logOut } from "./log-out";
import { usePortalSession } from "./portal-session";
import { useRefusal } from "./use-refusal";

interface LogOutButtonProps {
  readonly where?: "here" | "everywhere";
}

export function LogOutButton({ where = "here" }: LogOutButtonProps) {
  const t = useTranslations("settings");
  const locale = useLocale();
  const refusalOf = useRefusal();
  const [problem, setProblem] = useState<string>();
  const { me } = usePortalSession();
  const [unsent, setUnsent] = useState(0);
  const leave = async () => {
    setUnsent(0);
    setProblem(refusalOf(await logOut(locale, where)));
  };
  const ask = async () => {
    const waiting = await countUnsent(me.manager.id);
    if (waiting > 0) setUnsent(waiting);
    else await leave();
  };
  return (
    <div className="flex flex-col items-start gap-3">
      {unsent > 0 && (
        <UnsentWarning count={unsent} onStay={() => setUnsent(0)} onLeave={() => void leave()} />
      )}
      <Button type="button" look="secondary" onClick={() => void ask()}>
        {t(where === "here" ? "logOut" : "logOutAll")}
      </Button>
      {problem && (
        <Notice look="problem" role="alert">
          {problem}
        </Notice>
      )}
    </div>
  );
}
