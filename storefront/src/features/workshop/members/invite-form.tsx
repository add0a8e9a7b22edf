"use client";

import { isLocale, LOCALES, type Locale } from "@second-chance/backend/contracts/locale";
import type { MadeInvitation, NewInvitationInput } from "@second-chance/backend/contracts/manager/access";
import type { ManagerRole } from "@second-chance/backend/contracts/manager/roles";
import { useLocale, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { askPortal } from "../portal/portal-api";
import { PortalPage } from "../portal/portal-page";
import { RoleChoice } from "./role-choice";
import type { Said } from "./said-notice";
import { useMemberRefusal } from "./use-member-refusal";

interface InviteFormProps {
  /** Of the route of all members. */
  readonly path: string;
  readonly mayWholeCenter: boolean;
  readonly onMade: (said: Said) => void;
  readonly onLeave: () => void;
}

type Faults = { readonly name?: string; readonly email?: string; readonly all?: string | undefined };

/** Looks like an address; whether it is one, the mail finds out. */
const EMAIL = /^\S+@\S+\.\S+$/;

/** Invites somebody: by mail where there is an address, else by a slip that is printed next. */
export function InviteForm({ path, mayWholeCenter, onMade, onLeave }: InviteFormProps) {
  const t = useTranslations("workshop-members");
  const refusalOf = useMemberRefusal();
  const own = useLocale();
  const [name, setName] = useState("");
  const [email, setEmail] = useState("");
  const [locale, setLocale] = useState<Locale>(own);
  const [role, setRole] = useState<ManagerRole>("lister");
  const [isEverywhere, setEverywhere] = useState(false);
  const [faults, setFaults] = useState<Faults>({});
  const [isBusy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found: Faults = {
      ...(name.trim() === "" ? { name: t("missing") } : {}),
      ...(email.trim() !== "" && !EMAIL.test(email.trim()) ? { email: t("emailWrong") } : {}),
    };
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    const body: NewInvitationInput = {
      name,
      email: email.trim() || null,
      locale,
      role,
      whole_center: isEverywhere,
    };
    const answer = await askPortal<MadeInvitation>(`${path}/invitations`, { method: "POST", body });
    setBusy(false);
    if (answer.state !== "ok") return setFaults({ all: refusalOf(answer) });
    const { login, is_mailed } = answer.data;
    const text = is_mailed ? t("mailed", { name }) : t("made", { name, login });
    return onMade({
      text: body.email && !is_mailed ? t("notMailed") : text,
      isGood: is_mailed || !body.email,
    });
  };
  return (
    <PortalPage title={t("inviteTitle")}>
      <form onSubmit={submit} noValidate className="flex flex-col gap-5">
        {faults.all && (
          <Notice look="problem" role="alert">
            {faults.all}
          </Notice>
        )}
        <Field
          id="member-name"
          label={t("name")}
          required
          maxLength={80}
          autoComplete="off"
          value={name}
          error={faults.name}
          onChange={(event) => setName(event.target.value)}
        />
        <Field
          id="member-email"
          label={t("email")}
          optional={t("optional")}
          hint={t("emailHint")}
          type="email"
          autoComplete="off"
          value={email}
          error={faults.email}
          onChange={(event) => setEmail(event.target.value)}
        />
        <RoleChoice id="new" role={role} onChosen={setRole} />
        {mayWholeCenter && (
          <label className="flex min-h-12 cursor-pointer items-center gap-3">
            <input
              type="checkbox"
              checked={isEverywhere}
              onChange={(event) => setEverywhere(event.target.checked)}
              className="size-5 accent-action"
            />
            {t("everywhere")}
          </label>
        )}
        <Select
          id="member-language"
          label={t("language")}
          value={locale}
          options={LOCALES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={({ target }) => isLocale(target.value) && setLocale(target.value)}
        />
        <div className="flex flex-col gap-3 sm:flex-row">
          <Button disabled={isBusy}>{t("send")}</Button>
          <Button type="button" look="secondary" onClick={onLeave}>
            {t("cancel")}
          </Button>
        </div>
      </form>
    </PortalPage>
  );
}
