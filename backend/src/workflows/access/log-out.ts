import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { AccessRefused } from "../../domain/access/access-refused";
import type { NewAct } from "../../domain/access/act";
import { recordActStep } from "./steps/record-act";

interface SessionsToEnd {
  readonly accountId: string;
  /** Only this one; without it, all. */
  readonly sessionId?: string | undefined;
  /** All but this one. */
  readonly exceptSessionId?: string | undefined;
}

/** Ends sessions of a manager; what they carry opens nothing from the next request on. Answers with how many ended. @throws AccessRefused `not_found` for one that isn't theirs, or isn't any more */
export const endSessionsStep = createStep(
  "end-manager-sessions",
  async ({ accountId, sessionId, exceptSessionId }: SessionsToEnd, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const now = new Date();
    const ended: { id: string }[] = await sql("account_session")
      .where({ account_id: accountId, ended_at: null, ...(sessionId ? { id: sessionId } : {}) })
      .modify((rows) => exceptSessionId && rows.whereNot({ id: exceptSessionId }))
      .update({ ended_at: now, updated_at: now })
      .returning("id");
    const ids = ended.map(({ id }) => id);
    if (sessionId && ids.length === 0) throw new AccessRefused("not_found");
    return new StepResponse(ids.length, ids);
  },
  async (ids, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    if (ids?.length) await sql("account_session").whereIn("id", ids).update({ ended_at: null });
  },
);

interface LogOut extends SessionsToEnd {
  readonly act: NewAct;
}

/** Logs one device out, or all of them; answers with how many. */
export const logOutWorkflow = createWorkflow("log-out-manager", (input: LogOut) => {
  const ended = endSessionsStep(input);
  recordActStep(transform({ input }, ({ input: { act } }) => act));
  return new WorkflowResponse(ended);
});
