"use client";

import type { InvitationDto } from "@second-chance/backend/contracts/manager/access";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { askPortal } from "../portal/portal-api";
import { saveFile } from "../portal/save-file";
import type { Said } from "./said-notice";
import { useMemberRefusal } from "./use-member-refusal";

interface InvitationItemProps {
  readonly invitation: InvitationDto;
  /** Of the route of this invitation. */
  readonly path: string;
  readonly onSaid: (said: Said) => Promise<void>;
}

/** Somebody who was invited and isn't here yet. */
export function InvitationItem({ invitation, path, onSaid }: InvitationItemProps) {
  const t = useTranslations("workshop-members");
  const tRole = useTranslations("workshop-portal.role");
  const format = useFormatter();
  const refusalOf = useMemberRefusal();
  const { name, login, email, role, whole_center, expires_at, may_change } = invitation;
  const expires = new Date(expires_at);

  const mail = async () => {
    const answer = await askPortal<{ is_mailed: boolean }>(`${path}/mail`, { method: "POST" });
    if (answer.state !== "ok") return onSaid({ text: refusalOf(answer) ?? "", isGood: false });
    const { is_mailed } = answer.data;
    return onSaid({ text: is_mailed ? t("mailed", { name }) : t("notMailed"), isGood: is_mailed });
  };
  const print = async () => {
    const problem = refusalOf(await saveFile(`${path}/slip`, { method: "POST" }));
    if (problem) await onSaid({ text: problem, isGood: false });
  };
  const withdraw = async () => {
    const problem = refusalOf(await askPortal(path, { method: "DELETE" }));
    await onSaid(
      problem ? { text: problem, isGood: false } : { text: t("withdrawn", { name }), isGood: true },
    );
  };
  return (
    <li className="py-3">
      <p className="font-semibold">{name}</p>
      <p>
        {tRole(role)}
        {whole_center && `, ${t("wholeCenter")}`}
      </p>
      <p className="text-sm break-all text-ink-soft">{login}</p>
      <p className="text-sm text-ink-soft">
        {expires > new Date()
          ? t("until", { day: format.dateTime(expires, { dateStyle: "long" }) })
          : t("expired")}
      </p>
      {may_change && (
        <div className="mt-1 flex flex-wrap gap-x-5">
          {email && (
            <Button type="button" look="quiet" onClick={() => void mail()}>
              {t("sendAgain")}
            </Button>
          )}
          <Button type="button" look="quiet" onClick={() => void print()}>
            {t("print")}
          </Button>
          <Button type="button" look="quiet" onClick={() => void withdraw()}>
            {t("withdraw")}
          </Button>
        </div>
      )}
    </li>
  );
}
