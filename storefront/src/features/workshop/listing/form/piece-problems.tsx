"use client";

import { useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import { distinctProblems, type PieceProblem } from "./problems-of-question";
import { useProblemWords } from "./use-problem-words";

/** What should be looked at, said at the question that it is about. */
export function PieceProblems({ problems }: { readonly problems: readonly PieceProblem[] }) {
  const t = useTranslations("workshop-listing.form");
  const say = useProblemWords();
  const distinct = distinctProblems(problems);
  if (distinct.length === 0) return null;
  const isMust = distinct.some(({ weight }) => weight === "must");
  return (
    <Notice look={isMust ? "care" : "plain"} role="status" title={t(isMust ? "mustTitle" : "adviceTitle")}>
      <ul className="text-base">
        {distinct.map((problem) => (
          <li key={`${problem.field} ${problem.code} ${problem.values?.word ?? ""}`}>{say(problem)}</li>
        ))}
      </ul>
    </Notice>
  );
}
