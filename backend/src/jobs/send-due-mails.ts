import type { MedusaContainer } from "@medusajs/framework/types";
import { sendDueMails } from "../workflows/mail/send-due-mails";

/** Mails that a crash swallowed or a mail server refused; each is sent once, however many processes look. */
export default async function sendDueMailsJob(container: MedusaContainer): Promise<void> {
  await sendDueMails(container);
}

export const config = { name: "send-due-mails", schedule: "*/3 * * * *" };
