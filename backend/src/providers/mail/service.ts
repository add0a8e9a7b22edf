import type {
  ProviderSendNotificationDTO,
  ProviderSendNotificationResultsDTO,
} from "@medusajs/framework/types";
import { AbstractNotificationProviderService, MedusaError } from "@medusajs/framework/utils";
import { createMailer, type Mailer } from "./mailer";

/**
 * Mails by SMTP, or into a directory where a demo and its tests read them. The written mail comes in `content`,
 * which Medusa doesn't store: links that open a receipt or an account stay out of the database.
 */
export class MailProvider extends AbstractNotificationProviderService {
  static override identifier = "mail";
  readonly #mailer: Mailer;

  constructor() {
    super();
    this.#mailer = createMailer(process.env);
  }

  override async send(
    notification: ProviderSendNotificationDTO,
  ): Promise<ProviderSendNotificationResultsDTO> {
    const { to, content, template } = notification;
    // Medusa hands the whole row over; its type leaves the key out.
    const { idempotency_key: key } = notification as { idempotency_key?: string };
    if (!to || !content?.subject || !content.text)
      throw new MedusaError(MedusaError.Types.INVALID_DATA, "A mail needs an address, a subject and a text");
    const id = await this.#mailer({
      to,
      subject: content.subject,
      text: content.text,
      html: content.html,
      template,
      ...(key ? { key } : {}),
    });
    return { id };
  }
}
