import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { portalCodeLink, portalLink } from "../../config/storefront-links";
import { accessSlipPdf } from "../../documents/access-slip/access-slip-pdf";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { managerInvitationMail } from "../../emails/manager-mails";
import type { PrintedDocument } from "../print/printed-document";
import { type IssuedInvitation, issueInvitationCodeWorkflow } from "./issue-invitation-code";
import { placeNames } from "./place-names";

type Who = Omit<NewAct, "subject" | "action">;

/** "Bindery, Studija", or the center alone. */
async function placeLineOf(container: MedusaContainer, issued: IssuedInvitation): Promise<string> {
  const names = await placeNames(container, issued.centerId, issued.workshopId);
  if (!names) throw new AccessRefused("not_found");
  return [names.workshop, names.center].flatMap((name) => (name ? [name[issued.locale]] : [])).join(", ");
}

/**
 * Mails an invitation with a new code. False where the mail couldn't be handed over: then a slip helps.
 * @throws AccessRefused for an invitation without an address, or one that is closed
 */
export async function mailInvitation(
  container: MedusaContainer,
  invitationId: string,
  act: Who,
): Promise<boolean> {
  const { result: issued } = await issueInvitationCodeWorkflow(container).run({
    input: { invitationId, way: "mail", act },
  });
  if (!issued.email) return false;
  const { name, locale, code, email } = issued;
  const place = await placeLineOf(container, issued);
  try {
    await container.resolve<INotificationModuleService>(Modules.NOTIFICATION).createNotifications({
      to: email,
      channel: "email",
      template: "manager-invitation",
      content: managerInvitationMail(locale, {
        name,
        place,
        url: portalCodeLink("workshop", "invitation", locale, code),
      }),
    });
    return true;
  } catch (error) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error("An invitation was not mailed", error as Error);
    return false;
  }
}

/** Prints an invitation with a new code. */
export async function printInvitation(
  container: MedusaContainer,
  invitationId: string,
  act: Who,
): Promise<PrintedDocument> {
  const { result: issued } = await issueInvitationCodeWorkflow(container).run({
    input: { invitationId, way: "slip", act },
  });
  const { name, login, locale, role, code, expiresAt } = issued;
  const content = await accessSlipPdf({
    purpose: "invitation",
    locale,
    name,
    login,
    role,
    code,
    expiresAt: new Date(expiresAt),
    place: await placeLineOf(container, issued),
    url: portalCodeLink("workshop", "invitation", locale, code),
    address: portalLink("workshop").replace(/^https?:\/\//, ""),
  });
  return { fileName: `invitation-${issued.id.slice(-8).toLowerCase()}.pdf`, content };
}
