import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { portalCodeLink, portalLink } from "../../config/storefront-links";
import type { Portal } from "../../contracts/portal";
import { accessSlipPdf } from "../../documents/access-slip/access-slip-pdf";
import type { NewAct, WhereFrom } from "../../domain/access/act";
import { holderKind } from "../../domain/access/portal-words";
import { portalResetMail } from "../../emails/portal-reset-mail";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";
import type { PrintedDocument } from "../print/printed-document";
import { issueResetWorkflow } from "./issue-reset";
import { requireAccount } from "./require-account";

/** Each is good for half an hour. More would only fill the letter box, whoever asks and from however many addresses. */
const MOST_OPEN_MAILS = 3;

async function openMails(container: MedusaContainer, accountId: string): Promise<number> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const open = await sql("password_reset")
    .where({ account_id: accountId, way: "mail", used_at: null })
    .where("expires_at", ">", new Date())
    .count({ found: "*" })
    .first();
  return Number(open?.found ?? 0);
}

/** Mails a code to whoever has this login and an address; for anybody else nothing happens, and nobody is told which it was. */
export async function mailReset(
  container: MedusaContainer,
  { portal, login, from }: { readonly portal: Portal; readonly login: string; readonly from: WhereFrom },
): Promise<void> {
  const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
  const [account] = await access.listAccounts({ portal, login }, { take: 1 });
  if (!account?.email) return;
  const { id: accountId, email, locale } = account;
  if ((await openMails(container, accountId)) >= MOST_OPEN_MAILS) return;
  const act: NewAct = {
    actor: { kind: "nobody", id: null },
    action: "access.reset_asked",
    centerId: null,
    workshopId: null,
    subject: { type: holderKind(portal), id: accountId },
    from,
  };
  const { result } = await issueResetWorkflow(container).run({ input: { accountId, way: "mail", act } });
  await container.resolve<INotificationModuleService>(Modules.NOTIFICATION).createNotifications({
    to: email,
    channel: "email",
    template: `${holderKind(portal)}-reset`,
    content: portalResetMail(locale, portal, portalCodeLink(portal, "reset", locale, result.code)),
  });
}

/** Prints a code for a manager without a mailbox. */
export async function printReset(
  container: MedusaContainer,
  accountId: string,
  act: NewAct,
): Promise<PrintedDocument> {
  const { name, login, locale } = await requireAccount(container, "workshop", accountId);
  const { result } = await issueResetWorkflow(container).run({ input: { accountId, way: "slip", act } });
  const content = await accessSlipPdf({
    purpose: "reset",
    locale,
    name,
    login,
    place: "",
    role: null,
    code: result.code,
    expiresAt: new Date(result.expiresAt),
    url: portalCodeLink("workshop", "reset", locale, result.code),
    address: portalLink("workshop").replace(/^https?:\/\//, ""),
  });
  return { fileName: `new-password-${accountId.slice(-8).toLowerCase()}.pdf`, content };
}
