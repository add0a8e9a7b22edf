import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { portalCodeLink, portalLink } from "../../config/storefront-links";
import { accessSlipPdf } from "../../documents/access-slip/access-slip-pdf";
import type { NewAct, WhereFrom } from "../../domain/access/act";
import { managerResetMail } from "../../emails/manager-mails";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";
import type { PrintedDocument } from "../print/printed-document";
import { issueResetWorkflow } from "./issue-reset";
import { requireManager } from "./require-manager";

/** Each is good for half an hour. More would only fill the letter box, whoever asks and from however many addresses. */
const MOST_OPEN_MAILS = 3;

async function openMails(container: MedusaContainer, managerId: string): Promise<number> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const open = await sql("password_reset")
    .where({ manager_id: managerId, way: "mail", used_at: null })
    .where("expires_at", ">", new Date())
    .count({ found: "*" })
    .first();
  return Number(open?.found ?? 0);
}

/** Mails a code to whoever has this login and an address; for anybody else nothing happens, and nobody is told which it was. */
export async function mailReset(container: MedusaContainer, login: string, from: WhereFrom): Promise<void> {
  const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
  const [manager] = await access.listManagers({ login }, { take: 1 });
  if (!manager?.email) return;
  const { id: managerId, email, locale } = manager;
  if ((await openMails(container, managerId)) >= MOST_OPEN_MAILS) return;
  const act: NewAct = {
    actor: { kind: "nobody", id: null },
    action: "access.reset_asked",
    centerId: null,
    workshopId: null,
    subject: { type: "manager", id: managerId },
    from,
  };
  const { result } = await issueResetWorkflow(container).run({ input: { managerId, way: "mail", act } });
  await container.resolve<INotificationModuleService>(Modules.NOTIFICATION).createNotifications({
    to: email,
    channel: "email",
    template: "manager-reset",
    content: managerResetMail(locale, portalCodeLink("reset", locale, result.code)),
  });
}

/** Prints a code for a manager without a mailbox. */
export async function printReset(
  container: MedusaContainer,
  managerId: string,
  act: NewAct,
): Promise<PrintedDocument> {
  const { name, login, locale } = await requireManager(container, managerId);
  const { result } = await issueResetWorkflow(container).run({ input: { managerId, way: "slip", act } });
  const content = await accessSlipPdf({
    purpose: "reset",
    locale,
    name,
    login,
    place: "",
    role: null,
    code: result.code,
    expiresAt: new Date(result.expiresAt),
    url: portalCodeLink("reset", locale, result.code),
    address: portalLink().replace(/^https?:\/\//, ""),
  });
  return { fileName: `new-password-${managerId.slice(-8).toLowerCase()}.pdf`, content };
}
