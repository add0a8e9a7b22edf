import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import { MOST_OPEN_QUESTIONS } from "../../../contracts/ngo/payouts";
import type { AboutPayout } from "./confirm-payout";

export interface NewQuestion extends AboutPayout {
  readonly words: string;
}

/** Questions of an organisation about a payout wait for one another, so that no more wait for an answer than may. */
export async function askQuestion(
  sql: Knex,
  { organisationId, payoutId, centerId, words, by }: NewQuestion,
): Promise<{ readonly id: string } | "asked" | "too_many"> {
  await sql.raw("select pg_advisory_xact_lock(hashtext(?))", [`question:${organisationId}:${payoutId}`]);
  const earlier: { words: string; open: boolean }[] = await sql("payout_question as q")
    .leftJoin("question_reply as r", "r.question_id", "q.id")
    .where({ "q.organisation_id": organisationId, "q.payout_id": payoutId })
    .select("q.words", sql.raw("r.id is null as open"));
  if (earlier.some((one) => one.words === words)) return "asked";
  if (earlier.filter(({ open }) => open).length >= MOST_OPEN_QUESTIONS) return "too_many";
  const id = generateEntityId("", "pque");
  await sql("payout_question").insert({
    id,
    organisation_id: organisationId,
    payout_id: payoutId,
    center_id: centerId,
    words,
    asked_by: by,
    asked_at: new Date(),
  });
  return { id };
}
