"use client";

import type { MemberDto } from "@second-chance/backend/contracts/manager/access";
import type { ManagerRole } from "@second-chance/backend/contracts/manager/roles";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Icon } from "@/ui/icon";
import { askPortal, type PortalAnswer } from "../portal/portal-api";
import { saveFile } from "../portal/save-file";
import { RemoveMember } from "./remove-member";
import { RoleChoice } from "./role-choice";
import type { Said } from "./said-notice";
import { useMemberRefusal } from "./use-member-refusal";

interface MemberItemProps {
  readonly member: MemberDto;
  /** Of the route of all members. */
  readonly path: string;
  readonly onSaid: (said: Said) => Promise<void>;
}

/** One member, with what an owner may change. */
export function MemberItem({ member, path, onSaid }: MemberItemProps) {
  const t = useTranslations("workshop-members");
  const tRole = useTranslations("workshop-portal.role");
  const format = useFormatter();
  const refusalOf = useMemberRefusal();
  const { membership_id, name, login, whole_center, last_seen_at, is_you, may_change } = member;
  const [role, setRole] = useState<ManagerRole>(member.role);
  const own = `${path}/${membership_id}`;

  const tell = async (answer: PortalAnswer<unknown>, done: string) => {
    const problem = refusalOf(answer);
    await onSaid(problem ? { text: problem, isGood: false } : { text: done, isGood: true });
  };
  const keep = async () =>
    tell(await askPortal(own, { method: "PUT", body: { role } }), t("changed", { name }));
  const remove = async () => tell(await askPortal(own, { method: "DELETE" }), t("removed", { name }));
  const printSlip = async () => {
    const problem = refusalOf(await saveFile(`${own}/reset-slip`, { method: "POST" }));
    if (problem) await onSaid({ text: problem, isGood: false });
  };
  return (
    <li className="py-3">
      <p className="font-semibold">
        {name}
        {is_you && <span className="font-normal text-ink-soft"> ({t("you")})</span>}
      </p>
      <p>
        {tRole(member.role)}
        {whole_center && `, ${t("wholeCenter")}`}
      </p>
      <p className="text-sm break-all text-ink-soft">{login}</p>
      <p className="text-sm text-ink-soft">
        {last_seen_at
          ? t("lastSeen", { moment: format.dateTime(new Date(last_seen_at), { dateStyle: "medium" }) })
          : t("neverSeen")}
      </p>
      {may_change && (
        <details className="group mt-1">
          <summary className="inline-flex min-h-11 cursor-pointer items-center gap-1 font-semibold underline decoration-line-strong underline-offset-4">
            {t("change")}
            <span className="sr-only"> {name}</span>
            <Icon name="down" className="size-4 group-open:rotate-180" />
          </summary>
          <div className="mt-2 flex flex-col items-start gap-4 rounded-md bg-sand p-4">
            <RoleChoice id={membership_id} role={role} onChosen={setRole} />
            <Button type="button" disabled={role === member.role} onClick={() => void keep()}>
              {t("save")}
            </Button>
            <Button type="button" look="quiet" onClick={() => void printSlip()}>
              {t("slip")}
            </Button>
            <RemoveMember name={name} onRemove={remove} />
          </div>
        </details>
      )}
    </li>
  );
}
