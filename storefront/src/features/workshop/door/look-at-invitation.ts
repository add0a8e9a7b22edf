import { shownInvitationSchema } from "@second-chance/backend/contracts/manager/access";
import { getTranslations } from "next-intl/server";
import type { PortalResult } from "@/data/ask-portal-api";
import { showInvitation } from "@/data/portal-door";
import type { InvitationView } from "@/features/door/invitation-forms";

/** Which workshop a code invites to, and as what. */
export async function lookAtInvitation(code: string): Promise<PortalResult<InvitationView>> {
  const shown = await showInvitation("workshop", code, shownInvitationSchema);
  if (!shown.ok) return shown;
  const { name, login, role, center, workshop, has_account: hasAccount } = shown.value;
  const t = await getTranslations("door.invitation");
  const own = await getTranslations("workshop-door");
  const tRole = await getTranslations("workshop-portal.role");
  const facts = [
    [t("for"), name],
    [own("place"), workshop ? `${workshop}, ${center}` : own("wholeCenter", { center })],
    [t("role"), tRole(role)],
    [t("login"), login],
  ] as const;
  return { ok: true, value: { facts, hasAccount } };
}
