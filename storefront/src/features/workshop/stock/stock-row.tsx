import type { StockChangeResult, StockPiece } from "@second-chance/backend/contracts/manager/stock";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { Badge } from "@/ui/badge";
import { Icon } from "@/ui/icon";
import { Picture } from "@/ui/picture";
import { MadeToOrderForm } from "./made-to-order-form";
import { PauseButton } from "./pause-button";
import { type NumberProblem, StockNumber } from "./stock-number";
import { titleIn } from "./title-in";

interface StockRowProps {
  readonly piece: StockPiece;
  /** What was tapped and isn't counted yet. */
  readonly waiting: number;
  /** A refusal of the shop, or a number that is newer than the list's. */
  readonly answer: StockChangeResult | undefined;
  readonly onTap: (delta: number) => Promise<void>;
  readonly onChanged: () => Promise<void>;
}

const STEP =
  "flex size-14 shrink-0 items-center justify-center rounded-md border border-line-strong bg-paper-raised hover:bg-sand disabled:opacity-55";

/** One piece: its picture, its number with plus and minus, and what is promised of it. */
export function StockRow({ piece, waiting, answer, onTap, onChanged }: StockRowProps) {
  const t = useTranslations("workshop-work.stock");
  const locale = useLocale();
  const title = titleIn(piece.title, locale);
  const problemId = useId();
  const [problem, setProblem] = useState<NumberProblem>();
  const stocked = answer?.outcome === "counted" ? (answer.stocked ?? piece.stocked) : piece.stocked;
  const shown = Math.max(0, stocked + waiting);
  const refusal = answer?.outcome === "refused" ? answer : undefined;
  return (
    <li className="py-4" aria-label={title}>
      <div className="flex gap-3">
        <div className="size-18 shrink-0 overflow-hidden rounded-md bg-sand">
          {piece.picture && (
            <Picture
              picture={piece.picture}
              alt=""
              sizes="72px"
              widest={144}
              className="size-full object-cover"
            />
          )}
        </div>
        <div className="min-w-0">
          <p className="font-semibold">{title}</p>
          <p className="tabular text-sm text-ink-soft">{piece.sku}</p>
          <p className="mt-1 flex flex-wrap gap-1.5 empty:hidden">
            {piece.state !== "for_sale" && (
              <Badge look="quiet">{t(piece.state === "paused" ? "paused" : "notInShop")}</Badge>
            )}
            {shown <= piece.reserved && !piece.madeToOrder && <Badge look="care">{t("soldOut")}</Badge>}
            {piece.oneOfAKind && <Badge>{t("oneOfAKind")}</Badge>}
            {piece.madeToOrder && <Badge>{t("madeToOrder")}</Badge>}
          </p>
        </div>
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-2">
        <button
          type="button"
          className={STEP}
          disabled={shown === 0}
          aria-label={t("fewer", { title })}
          onClick={() => void onTap(-1)}
        >
          <Icon name="minus" className="size-6" />
        </button>
        <StockNumber
          label={t("count", { title })}
          count={shown}
          problemId={problemId}
          onProblem={setProblem}
          onCount={(count) => void onTap(count - shown)}
        />
        <button
          type="button"
          className={STEP}
          aria-label={t("more", { title })}
          onClick={() => void onTap(1)}
        >
          <Icon name="plus" className="size-6" />
        </button>
        <p className="min-w-24 grow basis-24 text-sm">
          {t("onShelf")}
          {piece.reserved > 0 && (
            <span className="block text-ink-soft">{t("promised", { count: piece.reserved })}</span>
          )}
        </p>
      </div>
      {problem && (
        <p id={problemId} role="alert" className="mt-2 rounded-md bg-clay-wash p-3">
          {t(`refused.${problem}`)}
        </p>
      )}
      <p role="status" className="mt-2 text-sm font-semibold empty:hidden">
        {waiting !== 0 ? t("waiting", { change: waiting > 0 ? `+${waiting}` : `−${-waiting}` }) : ""}
      </p>
      {refusal?.code && (
        <p role="alert" className="mt-2 rounded-md bg-clay-wash p-3">
          {t(`refused.${refusal.code}`, { reserved: refusal.reserved ?? 0 })}
        </p>
      )}
      {piece.state !== "not_in_shop" && (
        <PauseButton
          productId={piece.productId}
          title={title}
          isPaused={piece.state === "paused"}
          onChanged={onChanged}
        />
      )}
      {piece.madeToOrder && (
        <MadeToOrderForm
          // What somebody else has set meanwhile is shown anew.
          key={`${piece.madeToOrder.days} ${piece.madeToOrder.capacity}`}
          productId={piece.productId}
          setting={piece.madeToOrder}
          onChanged={onChanged}
        />
      )}
    </li>
  );
}
