import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, INotificationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { WrittenMail } from "../../emails/letter";

export interface OnceMail {
  readonly to: string;
  readonly template: string;
  /** What the mail is about: an order, a parcel's event, a request. Template and id name the mail for good. */
  readonly about: { readonly type: string; readonly id: string };
  /** Written only when it is to be sent. */
  readonly write: () => WrittenMail;
}

const WAIT_SECONDS = 30;

/** Names a mail: whoever looks for those that weren't sent looks for this. */
export const mailKey = (template: string, id: string): string => `${template}:${id}`;

/**
 * Sends a mail unless it was sent. Medusa notes that it sends, sends, and notes that it has sent; where a crash came in between
 * nobody knows whether the mail is out. It is sent again then, under the same message id, so that most mail programs show it
 * once.
 */
export async function sendOnce(container: MedusaContainer, mail: OnceMail): Promise<void> {
  const { to, template, about } = mail;
  const key = mailKey(template, about.id);
  const locking = container.resolve<ILockingModule>(Modules.LOCKING);
  await locking.execute(
    `mail:${key}`,
    async () => {
      const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
      const earlier = await sql("notification").where("idempotency_key", key).first("status");
      if (earlier?.status === "success") return;
      // We hold the lock, so nobody is sending it. A row that is sent again would stay "failed" for ever: Medusa notes the
      // success under another id.
      if (earlier) await sql("notification").where("idempotency_key", key).delete();
      await container.resolve<INotificationModuleService>(Modules.NOTIFICATION).createNotifications({
        to,
        channel: "email",
        template,
        resource_id: about.id,
        resource_type: about.type,
        idempotency_key: key,
        content: mail.write(),
      });
    },
    { timeout: WAIT_SECONDS },
  );
}
