import type { Locale } from "@second-chance/backend/contracts/locale";
import { useTranslations } from "next-intl";
import { type ChangeEvent, useState } from "react";
import { Button } from "@/ui/button";
import { Field } from "@/ui/field";
import { Notice } from "@/ui/notice";
import { dayOf, type KeptSale, sumsOf } from "./kept-sale";
import { KeptSaleItem } from "./kept-sale-item";
import { readSaleFile, saveSaleFile } from "./sale-file";
import type { Till } from "./till";
import { writeAmount } from "./till-money";
import type { TillState } from "./till-state";

interface DayPanelProps {
  readonly till: Till;
  readonly state: TillState;
  readonly locale: Locale;
  readonly putRight: (kept: KeptSale) => void;
}

/** What was sold on a day, what of it the shop has, and what should be in the box. */
export function DayPanel({ till, state, locale, putRight }: DayPanelProps) {
  const t = useTranslations("till.day");
  const [day, setDay] = useState(() => dayOf(new Date()));
  const [said, setSaid] = useState("");
  const sales = state.sales.filter(({ sale }) => dayOf(sale.occurred_at) === day);
  const waiting = state.sales.some((each) => each.state === "kept");

  const takeIn = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    const found = file && readSaleFile(await file.text());
    setSaid(found ? t("tookIn", { count: await till.takeIn(found) }) : t("noFile"));
  };
  return (
    <div className="flex max-w-prose flex-col gap-5">
      <div className="flex flex-wrap items-end justify-between gap-3">
        <h2 className="text-2xl">{t("title")}</h2>
        <Field
          id="day"
          label={t("on")}
          type="date"
          value={day}
          onChange={(event) => setDay(event.target.value)}
        />
      </div>
      {sales.length > 0 && (
        <section aria-labelledby="sums">
          <h3 id="sums" className="text-lg">
            {t("sums")}
          </h3>
          <DaySums sales={sales} locale={locale} />
          <p className="mt-2 text-sm text-ink-soft">{t("refunds")}</p>
        </section>
      )}
      {waiting && (
        <Button type="button" wide disabled={!state.hasLine || !state.who} onClick={() => till.send()}>
          {t("sendNow")}
        </Button>
      )}
      {sales.length === 0 && <p className="text-ink-soft">{t("none")}</p>}
      <ul className="divide-y divide-line border-y border-line empty:hidden">
        {sales.map((kept) => (
          <KeptSaleItem
            key={kept.sale.id}
            kept={kept}
            locale={locale}
            isTableTaken={state.draft.lines.length > 0}
            onPutRight={() => putRight(kept)}
            onSetAside={() => till.setAside(kept)}
          />
        ))}
      </ul>
      <div>
        <p className="text-sm text-ink-soft">{t("fileHint")}</p>
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <Button
            type="button"
            look="secondary"
            disabled={state.sales.length === 0}
            onClick={() => saveSaleFile(state.sales, `fair-sales-${dayOf(new Date())}.json`)}
          >
            {t("save")}
          </Button>
          <label className="inline-flex min-h-12 cursor-pointer items-center px-1 font-semibold underline decoration-line-strong underline-offset-4 has-focus-visible:outline-3 has-focus-visible:outline-indigo">
            <input type="file" accept="application/json,.json" className="sr-only" onChange={takeIn} />
            {t("takeIn")}
          </label>
        </div>
        {said && (
          <div className="mt-3">
            <Notice role="status">{said}</Notice>
          </div>
        )}
      </div>
    </div>
  );
}

function DaySums({ sales, locale }: { readonly sales: readonly KeptSale[]; readonly locale: Locale }) {
  const t = useTranslations("till");
  return (
    <dl className="mt-1 divide-y divide-line border-y border-line">
      {sumsOf(sales).map(({ tender, count, totalMinor, country, ...money }) => (
        <div
          key={`${tender} ${money.currencyCode}`}
          className="flex items-baseline justify-between gap-4 py-2.5"
        >
          <dt>
            {t(`sale.${tender}`)} <span className="text-sm text-ink-soft">{t("day.count", { count })}</span>
          </dt>
          <dd className="tabular text-xl font-semibold">
            {writeAmount(totalMinor, { ...money, tag: `${locale}-${country}` })}
          </dd>
        </div>
      ))}
    </dl>
  );
}
