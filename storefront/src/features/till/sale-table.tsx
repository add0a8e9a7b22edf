import type { Locale } from "@second-chance/backend/contracts/locale";
import { useTranslations } from "next-intl";
import { useRef, useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { PayFields } from "./pay-fields";
import {
  changeLine,
  type DraftProblem,
  draftProblem,
  EMPTY_DRAFT,
  type Given,
  type SaleDraft,
  totalOf,
} from "./sale-draft";
import { SaleLine } from "./sale-line";
import type { Till } from "./till";
import { readAmount, type StallMoney, writeAmount } from "./till-money";

interface SaleTableProps {
  readonly till: Till;
  readonly draft: SaleDraft;
  readonly money: StallMoney;
  readonly locale: Locale;
  readonly onBack: () => void;
  readonly onDone: (sold: { readonly totalMinor: bigint; readonly changeMinor: bigint }) => void;
}

function givenOf(typed: string, exponent: number): Given {
  return typed.trim() === "" ? "uncounted" : (readAmount(typed, exponent) ?? "unreadable");
}

/** The sale on the table: its pieces, what is paid and how. Finished, it is on the phone before anything else happens. */
export function SaleTable({ till, draft, money, locale, onBack, onDone }: SaleTableProps) {
  const t = useTranslations("till.sale");
  const [typedGiven, setTypedGiven] = useState("");
  const [problem, setProblem] = useState<DraftProblem | "failed">();
  const isBusy = useRef(false);
  const total = totalOf(draft.lines);
  const given = givenOf(typedGiven, money.exponent);
  const change = draft.tender === "cash" && typeof given === "bigint" ? given - total : 0n;

  const finish = async () => {
    if (isBusy.current) return;
    const found = draftProblem(draft, { given, now: new Date() });
    setProblem(found);
    if (found) return;
    isBusy.current = true;
    try {
      await till.finish();
      setTypedGiven("");
      onDone({ totalMinor: total, changeMinor: change });
    } catch {
      setProblem("failed");
    } finally {
      isBusy.current = false;
    }
  };
  return (
    <section aria-labelledby="sale-title" className="lg:sticky lg:top-20">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 id="sale-title" className="text-2xl">
          {t("title")}
        </h2>
        <Button type="button" look="quiet" className="lg:hidden" onClick={onBack}>
          {t("back")}
        </Button>
      </div>
      {draft.id && <p className="mb-2 text-sm text-ink-soft">{t("puttingRight")}</p>}
      {draft.lines.length === 0 && <p className="py-4 text-ink-soft">{t("empty")}</p>}
      <ul className="divide-y divide-line border-y border-line">
        {draft.lines.map((line) => (
          <SaleLine
            key={`${draft.id ?? ""}${line.variantId}`}
            line={line}
            money={money}
            locale={locale}
            onChange={(changed) => till.change(changeLine(draft, line.variantId, changed))}
          />
        ))}
      </ul>
      <p className="flex items-baseline justify-between gap-4 py-4">
        <span className="text-lg">{t("total")}</span>
        <output className="tabular text-3xl font-semibold">{writeAmount(total, money)}</output>
      </p>
      <PayFields
        draft={draft}
        locale={locale}
        typedGiven={typedGiven}
        change={change > 0n ? writeAmount(change, money) : null}
        onGiven={setTypedGiven}
        onChange={(changed) => till.change({ ...draft, ...changed })}
      />
      {problem && (
        <div className="mt-4">
          <Notice look="problem" role="alert">
            {problem === "failed" ? t("failed") : t(`problem.${problem}`)}
          </Notice>
        </div>
      )}
      <Button type="button" wide className="mt-4 min-h-14 text-lg" onClick={finish}>
        {t("finish")}
      </Button>
      {draft.lines.length > 0 && (
        <Button
          type="button"
          look="quiet"
          wide
          className="mt-1"
          onClick={() => till.change({ ...EMPTY_DRAFT, soldAt: draft.id ? null : draft.soldAt })}
        >
          {t("clear")}
        </Button>
      )}
    </section>
  );
}
