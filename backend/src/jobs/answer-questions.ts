import type { MedusaContainer } from "@medusajs/framework/types";
import { answerQuestions } from "../workflows/question/answer-questions";

/** Whatever changed a verdict, a shopper who waited for it hears so within a minute. */
export default async function answerQuestionsJob(container: MedusaContainer): Promise<void> {
  await answerQuestions(container);
}

export const config = { name: "answer-questions", schedule: "* * * * *" };
