import type { OrganisationMembers } from "@second-chance/backend/contracts/ngo/members";
import { getFormatter, getTranslations } from "next-intl/server";
import { Badge } from "@/ui/badge";
import { Button } from "@/ui/button";
import type { NgoPlace } from "../portal/ngo-paths";
import { mailAgainAction, withdrawAction } from "./member-actions";

interface InvitationItemProps {
  readonly place: NgoPlace;
  readonly invitation: OrganisationMembers["invitations"][number];
}

/** Somebody who was asked and didn't answer yet. */
export async function InvitationItem({ place, invitation }: InvitationItemProps) {
  const t = await getTranslations("ngo-members");
  const tRole = await getTranslations("ngo-portal.role");
  const format = await getFormatter();
  const { id, name, email, role, open_until, is_expired } = invitation;
  const hidden = (
    <>
      <input type="hidden" name="locale" value={place.locale} />
      <input type="hidden" name="organisation" value={place.organisation} />
      <input type="hidden" name="invitation" value={id} />
    </>
  );
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-4">
      <div className="min-w-0">
        <p className="flex flex-wrap items-center gap-x-3 font-semibold">
          {name}
          <Badge look={is_expired ? "care" : "plain"}>{tRole(role)}</Badge>
        </p>
        <p className="text-sm break-words text-ink-soft">{email}</p>
        <p className="text-sm text-ink-soft">
          {is_expired
            ? t("invitationOver")
            : t("openUntil", { day: format.dateTime(new Date(open_until), { dateStyle: "medium" }) })}
        </p>
      </div>
      <div className="flex flex-wrap gap-x-5">
        <form action={mailAgainAction}>
          {hidden}
          <Button look="quiet">
            {t("mailAgain")}
            <span className="sr-only"> {name}</span>
          </Button>
        </form>
        <form action={withdrawAction}>
          {hidden}
          <Button look="quiet">
            {t("withdraw")}
            <span className="sr-only"> {name}</span>
          </Button>
        </form>
      </div>
    </li>
  );
}
