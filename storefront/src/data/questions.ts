import type { Locale } from "@second-chance/backend/contracts/locale";
import { z } from "zod";
import { callLive } from "./live";
import type { Result } from "./result";

interface Question {
  readonly email: string;
  readonly locale: Locale;
  readonly country: string;
  /** Handle of the piece. */
  readonly piece: string;
}

/** Asks to be told by mail whether a piece may be sent to a country. */
export async function askQuestion(question: Question): Promise<Result<unknown>> {
  return callLive({ path: "/store/questions", method: "POST", body: question, schema: z.unknown() });
}

/** Takes back everything that was asked from the address whose mail had this key. */
export async function forgetQuestions(token: string): Promise<Result<unknown>> {
  return callLive({ path: "/store/questions/forget", method: "POST", body: { token }, schema: z.unknown() });
}
