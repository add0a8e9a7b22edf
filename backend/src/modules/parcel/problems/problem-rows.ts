import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ProblemKind } from "../../../contracts/parcel-problem-words";
import { ParcelRefused } from "../parcel-refused";

export interface ReportedProblem {
  /** The device's own. */
  readonly id: string;
  readonly parcelId: string;
  readonly workshopId: string;
  readonly kind: ProblemKind;
  readonly words: string;
  readonly by: string;
}

/** Writes a report down; true when it is new. Throws {@link ParcelRefused} for one id with two meanings. */
export async function reportProblem(sql: Knex, reported: ReportedProblem): Promise<boolean> {
  const { id, parcelId: parcel_id, workshopId: workshop_id, kind, words, by } = reported;
  const inserted = await sql("parcel_problem")
    .insert({ id, parcel_id, workshop_id, kind, words, reported_by: by, reported_at: new Date() })
    .onConflict("id")
    .ignore()
    .returning("id");
  if (inserted.length > 0) return true;
  const known = await sql("parcel_problem").where({ id, parcel_id, workshop_id, kind, words }).first("id");
  if (!known) throw new ParcelRefused("request_differs", "This report was sent before, with other words.");
  return false;
}

export interface AnsweredProblem {
  readonly id: string;
  readonly parcelId: string;
  readonly words: string;
  readonly by: string;
}

/** Answers a report, once and for all. Answers with the workshop that reported it. Throws {@link ParcelRefused}. */
export async function answerProblem(
  sql: Knex,
  { id, parcelId, words, by }: AnsweredProblem,
): Promise<{ readonly workshopId: string }> {
  const [answered] = await sql("parcel_problem")
    .where({ id, parcel_id: parcelId, answered_at: null })
    .update({ answer: words, answered_by: by, answered_at: new Date(), updated_at: new Date() })
    .returning("workshop_id");
  if (answered) return { workshopId: answered.workshop_id };
  const known = await sql("parcel_problem").where({ id, parcel_id: parcelId }).first("id");
  throw known
    ? new ParcelRefused("problem_answered", "Somebody has answered this report already.")
    : new ParcelRefused("problem_not_found", "There is no such report.");
}
