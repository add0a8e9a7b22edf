import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, Modules } from "@medusajs/framework/utils";
import { receiptSecret } from "../../config/receipt-secret";
import type { Locale } from "../../contracts/locale";
import { type AskQuestion, isOpenQuestion } from "../../contracts/question";
import { QUESTIONS_A_DAY } from "../../contracts/question-words";
import { forgetKey } from "../../domain/question/forget-key";
import { shopWindow } from "../../shop-window/shop-window";
import { refuse } from "../sale/sale-refused";
import { mailQuestion } from "./mail-question";
import { verdictOn } from "./verdict-on";

/**
 * Keeps a shopper's address until it is known whether the piece may go there; asking again changes nothing, nor does
 * asking for more than an address may in a day: who asks learns nothing of what the address asked before. Refuses with `not_found`, `unknown_country`, or `question_settled` where the answer is known.
 */
export async function askQuestion(
  container: MedusaContainer,
  { email, locale, country, piece: handle }: AskQuestion,
): Promise<void> {
  const window = await shopWindow(container);
  const piece =
    window.piecesByHandle.get(handle) ?? refuse("not_found", "There is no such piece in the shop.");
  const verdict =
    verdictOn(window, piece, country) ?? refuse("unknown_country", "The shop doesn't send to this country.");
  if (!isOpenQuestion(verdict))
    refuse("question_settled", "It is known already whether this piece may be sent there.");
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const asked = {
    id: generateEntityId(undefined, "wqu"),
    email,
    forget_key: forgetKey(email, receiptSecret()),
    locale,
    country,
    product_id: piece.productId,
    asked_at: new Date(),
  };
  if (await keep(container, sql, asked))
    await mailQuestion(container, { ...asked, productId: asked.product_id }, "asked");
}

const WAIT_SECONDS = 10;

interface Asked {
  readonly id: string;
  readonly email: string;
  readonly forget_key: string;
  readonly locale: Locale;
  readonly country: string;
  readonly product_id: string;
  readonly asked_at: Date;
}

/** False where it waits already, or where the address has asked enough for a day. One after another for an address, so that the count is right. */
function keep(container: MedusaContainer, sql: Knex, asked: Asked): Promise<boolean> {
  return container.resolve<ILockingModule>(Modules.LOCKING).execute(
    `questions-of:${asked.forget_key}`,
    async () => {
      const today = await sql("waiting_question")
        .where({ email: asked.email })
        .whereRaw("asked_at > now() - interval '1 day'")
        .count({ found: "*" })
        .first();
      if (Number(today?.found) >= QUESTIONS_A_DAY) return false;
      const kept = await sql("waiting_question")
        .insert(asked)
        .onConflict(["email", "product_id", "country"])
        .ignore()
        .returning("id");
      return kept.length > 0;
    },
    { timeout: WAIT_SECONDS },
  );
}
