import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SessionList } from "../../contracts/manager/access";
import { idleSince } from "../../domain/access/session-life";

/** The devices on which an account is logged in, the newest first. */
export async function listSessions(
  container: MedusaContainer,
  { accountId, sessionId }: { readonly accountId: string; readonly sessionId: string },
): Promise<SessionList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const now = new Date();
  const rows: { id: string; device: string; lastSeenAt: Date; begunAt: Date }[] = await sql("account_session")
    .where({ account_id: accountId, ended_at: null })
    .where("expires_at", ">", now)
    .where("last_seen_at", ">", idleSince(now))
    .orderBy("last_seen_at", "desc")
    .select("id", "device", "last_seen_at as lastSeenAt", "created_at as begunAt");
  return {
    sessions: rows.map(({ id, device, lastSeenAt, begunAt }) => ({
      id,
      device,
      last_seen_at: lastSeenAt.toISOString(),
      begun_at: begunAt.toISOString(),
      is_this: id === sessionId,
    })),
  };
}
