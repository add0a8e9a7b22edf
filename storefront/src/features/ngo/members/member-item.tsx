import type { OrganisationMembers } from "@second-chance/backend/contracts/ngo/members";
import { NGO_ROLES } from "@second-chance/backend/contracts/ngo/roles";
import { getFormatter, getTranslations } from "next-intl/server";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import { Field } from "@/ui/field";
import { Select } from "@/ui/select";
import type { NgoPlace } from "../portal/ngo-paths";
import { changeSeatAction, endSeatAction } from "./member-actions";

interface MemberItemProps {
  readonly place: NgoPlace;
  readonly member: OrganisationMembers["members"][number];
}

/** Somebody who works here, and what a lead may change of it. */
export async function MemberItem({ place, member }: MemberItemProps) {
  const t = await getTranslations("ngo-members");
  const tRole = await getTranslations("ngo-portal.role");
  const format = await getFormatter();
  const { seat_id: seat, name, login, role, expires_on, is_expired, last_seen_at, is_you } = member;
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: "medium", timeZone: "UTC" });
  const hidden = (
    <>
      <input type="hidden" name="locale" value={place.locale} />
      <input type="hidden" name="organisation" value={place.organisation} />
      <input type="hidden" name="seat" value={seat} />
    </>
  );
  return (
    <li className="py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        {name}
        {is_you ? <span className="font-normal text-ink-soft">({t("you")})</span> : null}
        <Badge look={is_expired ? "care" : "plain"}>{is_expired ? t("expired") : tRole(role)}</Badge>
      </p>
      <p className="text-sm break-words text-ink-soft">{login}</p>
      <p className="text-sm text-ink-soft">
        {last_seen_at ? t("seen", { day: day(last_seen_at) }) : t("neverSeen")}
        {expires_on ? ` · ${t("until", { day: day(`${expires_on}T00:00:00Z`) })}` : ""}
      </p>
      <Disclosure summary={t("change", { name })}>
        <form action={changeSeatAction} className="mt-3 grid max-w-prose gap-4 sm:grid-cols-2">
          {hidden}
          <Select
            id={`role-${seat}`}
            name="role"
            label={t("role")}
            defaultValue={role}
            options={NGO_ROLES.map((value) => ({ value, label: tRole(value) }))}
          />
          <Field
            id={`day-${seat}`}
            name="expires_on"
            type="date"
            label={t("lastDay")}
            optional={t("optional")}
            defaultValue={expires_on ?? ""}
          />
          <div className="sm:col-span-2">
            <Button look="secondary">{t("keep")}</Button>
          </div>
        </form>
        <form action={endSeatAction} className="mt-5 max-w-prose border-t border-line pt-4">
          {hidden}
          <p className="mb-3">{t(is_you ? "endTextYou" : "endText", { name })}</p>
          <Button look="secondary">{t("end", { name })}</Button>
        </form>
      </Disclosure>
    </li>
  );
}
