import { z } from "zod";
import { TEXT_LIMITS } from "./basket";
import { LOCALES } from "./locale";
import type { VerdictDto } from "./verdict";

/** A question may be asked only where somebody still looks for the answer, and not where a workshop lacks facts. */
export const isOpenQuestion = ({ messageKey }: Pick<VerdictDto, "messageKey">): boolean =>
  messageKey === "review";

/** POST /store/questions : tell me whether this piece may be sent to this country, once somebody knows. */
export const askQuestionSchema = z.object({
  email: z.string().trim().toLowerCase().max(TEXT_LIMITS.email).pipe(z.email()),
  locale: z.enum(LOCALES),
  /** Ship-to country, any case. */
  country: z.string().length(2).toUpperCase(),
  /** Handle of the piece. */
  piece: z.string().min(1).max(200),
});
export type AskQuestion = z.output<typeof askQuestionSchema>;

/** POST /store/questions/forget : the token of a mail's link; everything asked from its address goes. */
export const forgetQuestionsSchema = z.object({ token: z.string().min(1).max(200) });

/** GET /admin/questions : how many shoppers wait for an answer; never who. */
export interface WaitingQuestions {
  readonly waiting: readonly {
    readonly productId: string;
    readonly title: string;
    /** ISO code, upper case. */
    readonly country: string;
    readonly shoppers: number;
    /** Of them, those whose answer is known and couldn't be mailed so far. */
    readonly undelivered: number;
    /** Day of the oldest question, `YYYY-MM-DD`. */
    readonly since: string;
  }[];
}
