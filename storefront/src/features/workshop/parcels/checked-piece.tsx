"use client";

import type { Locale } from "@second-chance/backend/contracts/locale";
import type { ManagedLine } from "@second-chance/backend/contracts/manager/parcel";
import { LEFT_OUT_REASONS, type LeftOutReason } from "@second-chance/backend/contracts/parcel-problem-words";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { classNames } from "@/ui/class-names";
import { Icon } from "@/ui/icon";
import { Notice } from "@/ui/notice";
import { Select } from "@/ui/select";
import { HoldReason } from "./hold-reason";
import { PieceLine } from "./piece-line";
import { isTold, leaveOut, putIn, type Ticks, takeOut, tickOf } from "./ticks";

interface CheckedPieceProps {
  readonly line: ManagedLine;
  readonly ticks: Ticks;
  readonly onTicked: (ticks: Ticks) => void;
}

/** Held pieces are left out by themselves, for a reason that nobody chooses. */
const CHOICES = LEFT_OUT_REASONS.filter((reason) => reason !== "held");

/** A piece that goes into the box with a tap, and out of it with another; or stays out for a reason. */
export function CheckedPiece({ line, ticks, onTicked }: CheckedPieceProps) {
  const t = useTranslations("workshop-parcels.check");
  const locale = useLocale() as Locale;
  const { packed, leftOut } = tickOf(ticks, line);
  const title = line.titles[locale];
  const isFull = packed === line.quantity;
  const isDone = isTold(ticks, line);
  const [isMissed, setMissed] = useState(false);
  return (
    <li className={classNames("border-b border-line py-3", isDone && "bg-sage-wash -mx-2 px-2")}>
      <PieceLine piece={line}>
        <p className="tabular text-lg">{t("inBox", { packed, count: line.quantity })}</p>
      </PieceLine>
      {line.hold ? (
        <div className="mt-2">
          <Notice look="care" icon="pause" title={t("held")}>
            <HoldReason hold={line.hold} />
          </Notice>
        </div>
      ) : (
        <div className="mt-2 flex flex-wrap items-end gap-2">
          <button
            type="button"
            aria-label={isFull ? `${t("isIn")}: ${title}` : t("putIn", { title })}
            disabled={isFull}
            onClick={() => onTicked(putIn(ticks, line))}
            className="inline-flex min-h-14 grow items-center justify-center gap-2 rounded-md border-2 border-line-strong bg-paper-raised px-4 text-lg font-semibold hover:bg-sand disabled:border-sage disabled:bg-transparent disabled:text-sage-deep"
          >
            <Icon name={isFull ? "check" : "plus"} className="size-6" />
            {t(isFull ? "isIn" : "tap")}
          </button>
          {packed > 0 && (
            <button
              type="button"
              aria-label={t("takeOut", { title })}
              onClick={() => onTicked(takeOut(ticks, line))}
              className="inline-flex size-14 items-center justify-center rounded-md border border-line-strong hover:bg-sand"
            >
              <Icon name="minus" className="size-6" />
            </button>
          )}
          {!isFull && !isMissed && leftOut === null && (
            <Button
              type="button"
              look="quiet"
              aria-label={`${t("leftOut.open")} ${title}`}
              onClick={() => setMissed(true)}
            >
              {t("leftOut.open")}
            </Button>
          )}
          {!isFull && (isMissed || leftOut !== null) && (
            <Select
              id={`left-out-${line.line}`}
              className="w-full"
              label={t("leftOut.label", { count: line.quantity - packed })}
              value={leftOut ?? ""}
              onChange={({ target }) =>
                onTicked(leaveOut(ticks, line, (target.value || null) as LeftOutReason | null))
              }
              options={[
                { value: "", label: t("leftOut.no") },
                ...CHOICES.map((reason) => ({ value: reason, label: t(`leftOut.${reason}`) })),
              ]}
            />
          )}
        </div>
      )}
    </li>
  );
}
