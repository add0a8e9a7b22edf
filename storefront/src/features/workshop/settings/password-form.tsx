"use client";

import { PASSWORD_LENGTH } from "@second-chance/backend/contracts/account";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { askPortal } from "../portal/portal-api";
import { useRefusal } from "../portal/use-refusal";

interface Said {
  readonly now?: string | undefined;
  readonly wanted?: string | undefined;
  readonly all?: string | undefined;
  readonly isDone?: boolean;
}

/** Changes the own password; the other devices are logged out by it. */
export function PasswordForm() {
  const t = useTranslations("settings");
  const refusalOf = useRefusal();
  const [now, setNow] = useState("");
  const [wanted, setWanted] = useState("");
  const [said, setSaid] = useState<Said>({});
  const [isBusy, setBusy] = useState(false);
  const { min, max } = PASSWORD_LENGTH;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (wanted.length < min || wanted.length > max)
      return setSaid({ wanted: t("passwordShort", { min, max }) });
    setBusy(true);
    const answer = await askPortal("/password", {
      method: "POST",
      body: { password: now, new_password: wanted },
    });
    setBusy(false);
    if (answer.state === "ok") {
      setNow("");
      setWanted("");
      return setSaid({ isDone: true });
    }
    const isWrong = answer.state === "refused" && answer.code === "password_wrong";
    return setSaid(isWrong ? { now: t("passwordWrong") } : { all: refusalOf(answer) });
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-prose flex-col gap-4">
      {said.isDone && (
        <Notice look="good" icon="check" role="status">
          {t("passwordDone")}
        </Notice>
      )}
      {said.all && (
        <Notice look="problem" role="alert">
          {said.all}
        </Notice>
      )}
      <Field
        id="password-now"
        label={t("passwordNow")}
        type="password"
        autoComplete="current-password"
        required
        value={now}
        error={said.now}
        onChange={(event) => setNow(event.target.value)}
      />
      <Field
        id="password-new"
        label={t("passwordNew")}
        hint={t("passwordHint", { min })}
        type="password"
        autoComplete="new-password"
        required
        value={wanted}
        error={said.wanted}
        onChange={(event) => setWanted(event.target.value)}
      />
      <div>
        <Button look="secondary" disabled={isBusy || now === ""}>
          {t("passwordKeep")}
        </Button>
      </div>
    </form>
  );
}
