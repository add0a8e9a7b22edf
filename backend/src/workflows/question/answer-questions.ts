import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ILockingModule, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { type Answer, answerOf } from "../../domain/question/answer";
import { MOST_TRIES, nextTry } from "../../domain/question/next-try";
import { shopWindow } from "../../shop-window/shop-window";
import { saidOnFailure } from "../mail/said-on-failure";
import { forgetAnswered, forgetOldQuestions } from "./forget-questions";
import { mailQuestion, type Question } from "./mail-question";
import { verdictOn } from "./verdict-on";

/** Mails of one look: a mail server takes its time, and the next look comes in a minute. */
const MOST_A_LOOK = 200;

const WAIT_SECONDS = 30;

const DUE = "(next_try_at is null or next_try_at <= :now)";

const WAITING = `
  select id, email, forget_key, locale, country, product_id as "productId" from waiting_question
   where (product_id, country) in (select * from unnest(:products::text[], :countries::text[]))
     and ${DUE}
   order by asked_at, id limit ${MOST_A_LOOK}`;

/**
 * Looks at what shoppers wait to hear and tells those for whom there is an answer, each once; then their address is
 * forgotten. Rules, documents, lifts, batches and posts all show here, whatever changed and by whomever. Any number of
 * processes may look.
 */
export async function answerQuestions(container: MedusaContainer): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await forgetOldQuestions(sql);
  const answers = await knownAnswers(container, sql);
  if (answers.size === 0) return;
  const ways = [...answers.keys()].map((way) => way.split(" "));
  const { rows }: { rows: Question[] } = await sql.raw(WAITING, {
    products: ways.map(([productId]) => productId),
    countries: ways.map(([, country]) => country),
    now: new Date(),
  });
  for (const question of rows) {
    const answer = answers.get(`${question.productId} ${question.country}`);
    // One that fails in whatever way holds none of the others up.
    if (answer)
      await saidOnFailure(container, `Question ${question.id}`, () => tell(container, sql, question, answer));
  }
}

/** Once, also where two processes look at the same moment: the note of the mail goes with the question. */
async function tell(
  container: MedusaContainer,
  sql: Knex,
  question: Question,
  answer: Answer,
): Promise<void> {
  const { id } = question;
  await container.resolve<ILockingModule>(Modules.LOCKING).execute(
    `question:${id}`,
    async () => {
      // Another look may have told it by now, or have failed to.
      const isDue = await sql("waiting_question")
        .where({ id })
        .whereRaw(DUE, { now: new Date() })
        .first("id");
      if (!isDue) return;
      if (await mailQuestion(container, question, answer)) await forgetAnswered(sql, id);
      else await tryLater(container, sql, id);
    },
    { timeout: WAIT_SECONDS },
  );
}

/** Steps aside for the others, longer each time; an address that can't be reached for days is forgotten. */
async function tryLater(container: MedusaContainer, sql: Knex, id: string): Promise<void> {
  const [failed] = await sql("waiting_question")
    .where({ id })
    .increment("failed_tries", 1)
    .returning("failed_tries as tries");
  if (!failed) return;
  const next = nextTry(failed.tries, new Date());
  if (next) {
    await sql("waiting_question").where({ id }).update({ next_try_at: next });
    return;
  }
  await forgetAnswered(sql, id);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Question ${id}: its answer was not delivered in ${MOST_TRIES} tries; the address is forgotten`);
}

/** "product country" → the answer, of every way that somebody asked about and that has one. */
async function knownAnswers(container: MedusaContainer, sql: Knex): Promise<Map<string, Answer>> {
  const asked: { product_id: string; country: string }[] = await sql("waiting_question").distinct(
    "product_id",
    "country",
  );
  const answers = new Map<string, Answer>();
  if (asked.length === 0) return answers;
  const window = await shopWindow(container);
  for (const { product_id, country } of asked) {
    const piece = window.pieces.get(product_id);
    const answer = answerOf(piece ? verdictOn(window, piece, country) : null);
    if (answer) answers.set(`${product_id} ${country}`, answer);
  }
  return answers;
}
