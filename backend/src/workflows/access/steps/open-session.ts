import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { OpenedSession } from "../../../contracts/manager/session";
import type { WhereFrom } from "../../../domain/access/act";
import { hashOf, newToken } from "../../../domain/access/secret-code";
import { sessionEnd } from "../../../domain/access/session-life";
import { ACCESS_MODULE } from "../../../modules/access";
import type { AccessModuleService } from "../../../modules/access/service";

interface SessionWish {
  readonly accountId: string;
  readonly from: WhereFrom;
}

/** Logs a device in. Its token leaves here once; the shop keeps only the hash. */
export const openSessionStep = createStep(
  "open-manager-session",
  async ({ accountId, from }: SessionWish, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
    const token = newToken();
    const now = new Date();
    const expiresAt = sessionEnd(now);
    const { locale } = await access.retrieveAccount(accountId);
    const session = await access.createAccountSessions({
      account_id: accountId,
      token_hash: hashOf(token),
      device: from.device,
      address: from.address,
      last_seen_at: now,
      expires_at: expiresAt,
    });
    const opened: OpenedSession = {
      token,
      account_id: accountId,
      expires_at: expiresAt.toISOString(),
      locale,
    };
    return new StepResponse(opened, session.id);
  },
  async (sessionId, { container }) => {
    if (sessionId)
      await container.resolve<AccessModuleService>(ACCESS_MODULE).deleteAccountSessions(sessionId);
  },
);
