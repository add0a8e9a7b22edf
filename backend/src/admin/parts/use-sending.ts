import { useState } from "react";
import { Refusal } from "../attribution/admin-api";

/** Why something was not done, in a sentence; with a code where the backend gave one. */
export interface SendingProblem {
  readonly message: string;
  readonly code?: string;
}

/** Runs one thing at a time that may be refused, and keeps the sentence of the refusal. */
export function useSending() {
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<SendingProblem>();
  const send = async (work: () => Promise<void>): Promise<void> => {
    setSending(true);
    setProblem(undefined);
    try {
      await work();
    } catch (error) {
      setProblem({
        message: error instanceof Error ? error.message : String(error),
        ...(error instanceof Refusal ? { code: error.code } : {}),
      });
    } finally {
      setSending(false);
    }
  };
  return { sending, problem, send };
}
