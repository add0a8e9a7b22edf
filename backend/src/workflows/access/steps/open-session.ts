import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { OpenedSession } from "../../../contracts/manager/session";
import type { WhereFrom } from "../../../domain/access/act";
import { hashOf, newToken } from "../../../domain/access/secret-code";
import { sessionEnd } from "../../../domain/access/session-life";
import { ACCESS_MODULE } from "../../../modules/access";
import type { AccessModuleService } from "../../../modules/access/service";

interface SessionWish {
  readonly managerId: string;
  readonly from: WhereFrom;
}

/** Logs a device in. Its token leaves here once; the shop keeps only the hash. */
export const openSessionStep = createStep(
  "open-manager-session",
  async ({ managerId, from }: SessionWish, { container }) => {
    const access = container.resolve<AccessModuleService>(ACCESS_MODULE);
    const token = newToken();
    const now = new Date();
    const expiresAt = sessionEnd(now);
    const manager = await access.retrieveManager(managerId);
    const session = await access.createManagerSessions({
      manager_id: managerId,
      token_hash: hashOf(token),
      device: from.device,
      address: from.address,
      last_seen_at: now,
      expires_at: expiresAt,
    });
    const opened: OpenedSession = {
      token,
      manager_id: managerId,
      expires_at: expiresAt.toISOString(),
      locale: manager.locale,
    };
    return new StepResponse(opened, session.id);
  },
  async (sessionId, { container }) => {
    if (sessionId)
      await container.resolve<AccessModuleService>(ACCESS_MODULE).deleteManagerSessions(sessionId);
  },
);
