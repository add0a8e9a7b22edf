import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { INotificationModuleService } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { passwordResetLink } from "../config/storefront-links";
import { DEFAULT_COUNTRY, findMarket } from "../contracts/markets";
import { passwordResetMail } from "../emails/password-reset-mail";
import { interfaceLocale } from "../workflows/basket/medusa-locale";

interface PasswordReset {
  readonly entity_id: string;
  readonly actor_type: string;
  readonly token: string;
  readonly metadata?: Record<string, unknown> | null;
}

/** Only shoppers reset by mail. What the caller sent along may choose among our own pages, nothing else. */
export default async function mailPasswordReset({
  event,
  container,
}: SubscriberArgs<PasswordReset>): Promise<void> {
  const { entity_id: email, actor_type, token, metadata } = event.data;
  if (actor_type !== "customer") return;
  const locale = interfaceLocale(String(metadata?.locale ?? ""));
  const country = findMarket(String(metadata?.country ?? ""))?.country ?? DEFAULT_COUNTRY;
  try {
    await container.resolve<INotificationModuleService>(Modules.NOTIFICATION).createNotifications({
      to: email,
      channel: "email",
      template: "password-reset",
      content: passwordResetMail(locale, passwordResetLink({ locale, country }, token, email)),
    });
  } catch (error) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error("A password reset was not mailed", error as Error);
  }
}

export const config: SubscriberConfig = {
  event: "auth.password_reset",
  context: { subscriberId: "mail-password-reset" },
};
