"use client";

import type {
  CheckParcel,
  ManagedLine,
  ManagedParcel,
} from "@second-chance/backend/contracts/manager/parcel";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { CheckedPiece } from "./checked-piece";
import { useTicks } from "./kept-ticks";
import { OtherWorkshops } from "./other-workshops";
import { ScanPieces } from "./scan-pieces";
import { checkOf, NO_TICKS, sumsOf, undo } from "./ticks";

interface PackingCheckProps {
  readonly parcel: ManagedParcel;
  /** True when the shop, or this device, was told already: another workshop is waited for. */
  readonly isTold: boolean;
  readonly onTold: (lines: CheckParcel["lines"]) => Promise<void>;
}

/** Each piece is scanned or tapped into the box, or left out for a reason; only then can it be packed. */
export function PackingCheck({ parcel, isTold, onTold }: PackingCheckProps) {
  const t = useTranslations("workshop-parcels.check");
  const { lines, others } = parcel;
  const [ticks, keep] = useTicks(parcel.id, lines);
  const [busy, setBusy] = useState(false);
  const sums = sumsOf(ticks, lines);
  const tell = async (told: CheckParcel["lines"]) => {
    setBusy(true);
    await onTold(told);
    setBusy(false);
  };
  const takeBack = () => {
    keep(NO_TICKS);
    void tell(nothingOf(lines));
  };
  if (isTold) return <Told parcel={parcel} onUndone={takeBack} isBusy={busy} />;
  const isLast = others.every(({ isChecked }) => isChecked);
  return (
    <section aria-labelledby="check">
      <h2 id="check" className="text-2xl">
        {t("title")}
      </h2>
      <p className="text-ink-soft">{t("hint")}</p>
      <ScanPieces lines={lines} ticks={ticks} onTicked={keep} />
      <ul className="mt-2">
        {lines.map((line) => (
          <CheckedPiece key={line.line} line={line} ticks={ticks} onTicked={keep} />
        ))}
      </ul>
      <OtherWorkshops others={others} />
      <div className="sticky bottom-14 z-[5] mt-4 flex flex-col gap-2 border-t border-line bg-paper py-3 lg:bottom-0">
        <p role="status" className="tabular text-lg font-semibold">
          {t("sums", { packed: sums.packed, pieces: sums.pieces })}
          {sums.leftOut > 0 && ` · ${t("leftOutSum", { count: sums.leftOut })}`}
        </p>
        {sums.isWhole && sums.packed === 0 && <Notice look="care">{t("nothing")}</Notice>}
        {sums.isWhole && sums.packed > 0 && sums.leftOut > 0 && <p className="text-sm">{t("rest")}</p>}
        <div className="flex gap-2">
          <Button
            type="button"
            wide
            disabled={busy || !sums.isWhole || sums.packed === 0}
            onClick={() => void tell(checkOf(ticks, lines))}
          >
            {t(isLast ? "packed" : "ownPacked")}
          </Button>
          <Button
            type="button"
            look="secondary"
            className="whitespace-nowrap"
            disabled={ticks.before.length === 0}
            onClick={() => keep(undo(ticks))}
          >
            {t("undo")}
          </Button>
        </div>
      </div>
    </section>
  );
}

const nothingOf = (lines: readonly ManagedLine[]): CheckParcel["lines"] =>
  lines.map(({ line }) => ({ line, packed: 0, missing: 0, reason: null }));

interface ToldProps {
  readonly parcel: ManagedParcel;
  readonly isBusy: boolean;
  readonly onUndone: () => void;
}

/** One's own is in the box; the parcel waits for another workshop. */
function Told({ parcel: { others, lines }, isBusy, onUndone }: ToldProps) {
  const t = useTranslations("workshop-parcels.check");
  return (
    <section aria-labelledby="check">
      <h2 id="check" className="text-2xl">
        {t("title")}
      </h2>
      <Notice look="good" icon="check">
        {t("ownTold", { count: lines.length })}
      </Notice>
      <OtherWorkshops others={others} />
      <Button type="button" look="secondary" className="mt-4" disabled={isBusy} onClick={onUndone}>
        {t("takeBack")}
      </Button>
    </section>
  );
}
