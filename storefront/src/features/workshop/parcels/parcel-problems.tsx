"use client";

import type { ManagedProblem } from "@second-chance/backend/contracts/manager/parcel";
import { LONGEST_REPORT } from "@second-chance/backend/contracts/manager/parcel-words";
import { PROBLEM_KINDS, type ProblemKind } from "@second-chance/backend/contracts/parcel-problem-words";
import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import { CONTROL, describedBy, FieldShell } from "@/ui/field";
import { Select } from "@/ui/select";

interface ParcelProblemsProps {
  readonly problems: readonly ManagedProblem[];
  readonly onReported: (report: { kind: ProblemKind; words: string }) => Promise<void>;
}

/** What was reported of a parcel and what the operators answered, and a way to report more. */
export function ParcelProblems({ problems, onReported }: ParcelProblemsProps) {
  const t = useTranslations("workshop-parcels.problem");
  return (
    <section aria-labelledby="problems">
      <h2 id="problems" className="text-2xl">
        {t("title")}
      </h2>
      <ul className="mt-2">
        {problems.map((problem) => (
          <Problem key={problem.id} problem={problem} />
        ))}
      </ul>
      <Disclosure summary={t("report")}>
        <Report onReported={onReported} />
      </Disclosure>
    </section>
  );
}

function Problem({ problem: { kind, words, reportedAt, answer } }: { readonly problem: ManagedProblem }) {
  const t = useTranslations("workshop-parcels.problem");
  const format = useFormatter();
  const day = (moment: string) => format.dateTime(new Date(moment), { dateStyle: "medium" });
  return (
    <li className="border-b border-line py-3">
      <p className="font-semibold">
        {t(`kind.${kind}`)} <span className="font-normal text-ink-soft">{day(reportedAt)}</span>
      </p>
      {words && <p>{words}</p>}
      <p className="mt-1 border-l-2 border-line-strong pl-3">
        {answer ? (
          <>
            <span className="text-sm text-ink-soft">{t("answered", { day: day(answer.at) })}</span>
            <span className="block">{answer.words}</span>
          </>
        ) : (
          t("open")
        )}
      </p>
    </li>
  );
}

function Report({ onReported }: Pick<ParcelProblemsProps, "onReported">) {
  const t = useTranslations("workshop-parcels.problem");
  const [kind, setKind] = useState<ProblemKind>("broken");
  const [words, setWords] = useState("");
  const [isEmpty, setEmpty] = useState(false);
  const [busy, setBusy] = useState(false);
  const [isSaid, setSaid] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const needsWords = kind === "other" && words.trim() === "";
    setEmpty(needsWords);
    if (needsWords) return;
    setBusy(true);
    await onReported({ kind, words: words.trim() });
    setBusy(false);
    setWords("");
    setSaid(true);
  };
  const frame = { id: "report-words", hint: t("wordsHint"), error: isEmpty ? t("wordsMissing") : undefined };
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
      <p className="text-ink-soft">{t("hint")}</p>
      <Select
        id="report-kind"
        label={t("what")}
        value={kind}
        onChange={({ target }) => setKind(target.value as ProblemKind)}
        options={PROBLEM_KINDS.map((name) => ({ value: name, label: t(`kind.${name}`) }))}
      />
      <FieldShell {...frame} label={t("words")} optional={kind === "other" ? undefined : t("optional")}>
        <textarea
          id={frame.id}
          rows={3}
          maxLength={LONGEST_REPORT}
          className={CONTROL}
          {...describedBy(frame)}
          value={words}
          onChange={({ target }) => setWords(target.value)}
        />
      </FieldShell>
      <Button disabled={busy}>{t("submit")}</Button>
      <p role="status">{isSaid ? t("said") : ""}</p>
    </form>
  );
}
