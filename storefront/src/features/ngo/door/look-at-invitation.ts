import { shownOfficerInvitationSchema } from "@second-chance/backend/contracts/ngo/members";
import { getFormatter, getTranslations } from "next-intl/server";
import type { PortalResult } from "@/data/ask-portal-api";
import { showInvitation } from "@/data/portal-door";
import type { InvitationView } from "@/features/door/invitation-forms";

/** Which organisation a code invites to, as what and for how long. */
export async function lookAtInvitation(code: string): Promise<PortalResult<InvitationView>> {
  const shown = await showInvitation("ngo", code, shownOfficerInvitationSchema);
  if (!shown.ok) return shown;
  const { name, login, role, organisation, expires_on, has_account: hasAccount } = shown.value;
  const t = await getTranslations("door.invitation");
  const own = await getTranslations("ngo-door");
  const tRole = await getTranslations("ngo-portal.role");
  const format = await getFormatter();
  const until = expires_on
    ? format.dateTime(new Date(expires_on), { dateStyle: "long", timeZone: "UTC" })
    : null;
  const facts = [
    [t("for"), name],
    [own("organisation"), organisation],
    [t("role"), tRole(role)],
    ...(until ? ([[own("until"), until]] as const) : []),
    [t("login"), login],
  ] as const;
  return { ok: true, value: { facts, hasAccount } };
}
