import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { Portal } from "../../contracts/portal";
import type { WhereFrom } from "../../domain/access/act";
import { type FailedStep, MOST_NOTED_AN_HOUR, notedSince } from "../../domain/access/failed-log-in";
import { holderKind } from "../../domain/access/portal-words";
import { recordActs } from "./steps/record-act";

export const LOG_IN_FAILED = "access.log_in_failed";
const WAIT_SECONDS = 10;

interface FailedLogIn {
  readonly accountId: string;
  readonly portal: Portal;
  readonly step: FailedStep;
  readonly from: WhereFrom;
}

/**
 * Writes down that somebody knocked with this account and wasn't let in: afterwards, so that the answer takes as long for a name
 * that nobody has.
 */
export function noteFailedLogIn(container: MedusaContainer, failed: FailedLogIn): void {
  setImmediate(() => {
    note(container, failed).catch((error: Error) =>
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`A failed login of ${failed.accountId} was not written down`, error),
    );
  });
}

/** One after another for an account, so that no more are written than may be. */
async function note(
  container: MedusaContainer,
  { accountId, portal, step, from }: FailedLogIn,
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await container.resolve<ILockingModule>(Modules.LOCKING).execute(
    `failed-log-in:${accountId}`,
    async () => {
      const noted = await sql("act")
        .where({ subject_id: accountId, action: LOG_IN_FAILED })
        .where("occurred_at", ">", notedSince(new Date()))
        .count({ found: "*" })
        .first();
      if (Number(noted?.found) >= MOST_NOTED_AN_HOUR) return;
      await recordActs(container, [
        {
          actor: { kind: "nobody", id: null },
          action: LOG_IN_FAILED,
          centerId: null,
          workshopId: null,
          subject: { type: holderKind(portal), id: accountId },
          detail: { step },
          from,
        },
      ]);
    },
    { timeout: WAIT_SECONDS },
  );
}
