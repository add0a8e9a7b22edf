"use client";

import { useTranslations } from "next-intl";
import type { PieceProblem } from "./problems-of-question";

/** The sentence for a problem of a listing. */
export function useProblemWords(): (problem: PieceProblem) => string {
  const t = useTranslations("workshop-listing.problem");
  return ({ code, values }) => {
    const key = code === "word_refused" && values?.instead ? "word_instead" : code;
    return t(key, { word: "", instead: "", ...values });
  };
}
