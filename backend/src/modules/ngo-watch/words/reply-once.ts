import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

export interface NewReply {
  readonly questionId: string;
  readonly words: string;
  /** The operator. */
  readonly by: string;
}

/** Of two operators who answer at once, one is heard. */
export async function replyOnce(sql: Knex, { questionId, words, by }: NewReply): Promise<string | null> {
  const [written] = await sql("question_reply")
    .insert({
      id: generateEntityId("", "qrep"),
      question_id: questionId,
      words,
      replied_by: by,
      replied_at: new Date(),
    })
    .onConflict("question_id")
    .ignore()
    .returning("id");
  return written?.id ?? null;
}
