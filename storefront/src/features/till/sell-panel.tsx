import type { FairTillPiece } from "@second-chance/backend/contracts/fair-sale";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { Notice } from "@/ui/notice";
import { PieceTiles } from "./piece-tiles";
import { addPiece, countOf, type Stall, totalOf } from "./sale-draft";
import { SaleTable } from "./sale-table";
import type { Till } from "./till";
import { writeAmount } from "./till-money";
import type { TillState } from "./till-state";

interface SellPanelProps {
  readonly till: Till;
  readonly state: TillState;
  readonly stall: Stall;
  readonly pieces: readonly FairTillPiece[];
  readonly locale: Locale;
}

/** What was just sold: the change is said until the next piece is tapped. */
interface Done {
  readonly totalMinor: bigint;
  readonly changeMinor: bigint;
}

/** Pieces on one side, the sale on the other; a phone shows one of the two. */
export function SellPanel({ till, state, stall, pieces, locale }: SellPanelProps) {
  const t = useTranslations("till");
  const { draft } = state;
  const [isAtTable, setAtTable] = useState(draft.id !== null);
  const [done, setDone] = useState<Done>();
  // In braces: newer browsers answer a scroll with a promise, which React would take for a way to clean up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the other side begins at its top
  useEffect(() => {
    scrollTo(0, 0);
  }, [isAtTable]);
  const money = { ...stall, tag: `${locale}-${stall.country}` };
  const count = countOf(draft.lines);
  return (
    <div className="lg:grid lg:grid-cols-[1fr_26rem] lg:gap-gutter">
      <div className={classNames(isAtTable && "hidden lg:block")}>
        {done && (
          <div className="mb-3">
            <Notice
              look="good"
              icon="check"
              role="status"
              title={t("sale.done", { total: writeAmount(done.totalMinor, money) })}
            >
              {done.changeMinor > 0n && (
                <span className="text-lg">
                  {t("sale.doneChange", { change: writeAmount(done.changeMinor, money) })}
                </span>
              )}
            </Notice>
          </div>
        )}
        <PieceTiles
          pieces={pieces}
          stall={stall}
          lines={draft.lines}
          money={money}
          locale={locale}
          onTap={(piece) => {
            setDone(undefined);
            till.change(addPiece(draft, piece));
          }}
        />
        {count > 0 && (
          <div className="sticky bottom-16 mt-4 lg:hidden">
            <Button type="button" wide onClick={() => setAtTable(true)} className="min-h-14 shadow-raised">
              <span className="flex w-full justify-between gap-4">
                <span>
                  {t("pick.toPay")} · {count}
                </span>
                <span className="tabular">{writeAmount(totalOf(draft.lines), money)}</span>
              </span>
            </Button>
          </div>
        )}
      </div>
      <div className={classNames(!isAtTable && "hidden lg:block")}>
        <SaleTable
          till={till}
          draft={draft}
          money={money}
          locale={locale}
          onBack={() => setAtTable(false)}
          onDone={(sold) => {
            setDone(sold);
            setAtTable(false);
          }}
        />
      </div>
    </div>
  );
}
