import type { ConsentList } from "@second-chance/backend/contracts/manager/consent";
import type { WorkshopIncome } from "@second-chance/backend/contracts/manager/income";
import type { StockList } from "@second-chance/backend/contracts/manager/stock";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Link } from "wouter";
import { writeMinor } from "../income/amounts";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";

interface CardProps {
  readonly title: string;
  readonly href: string;
  readonly link: string;
  readonly children?: ReactNode;
}

function Card({ title, href, link, children }: CardProps) {
  return (
    <section className="flex flex-col items-start gap-1 rounded-md border border-line bg-paper-raised p-4">
      <h2 className="font-sans text-lg font-semibold">{title}</h2>
      {children}
      <Link
        href={href}
        className="mt-auto inline-flex min-h-11 min-w-11 items-center font-semibold underline decoration-line-strong underline-offset-4"
      >
        {link}
      </Link>
    </section>
  );
}

/** Pieces of which nothing is left to sell. */
export function SoldOutCard() {
  const t = useTranslations("workshop-work.cards");
  const { workshopId } = useWorkshop();
  const { data } = usePortal<StockList>(`/workshops/${workshopId}/stock`);
  const count = (data?.pieces ?? []).filter(
    ({ state, stocked, reserved, madeToOrder }) =>
      state === "for_sale" && !madeToOrder && stocked <= reserved,
  ).length;
  if (count === 0) return null;
  return <Card title={t("soldOut", { count })} href="/stock" link={t("soldOutLink")} />;
}

/** What was earned in the running month, one line a currency. */
export function EarnedCard() {
  const t = useTranslations("workshop-work.cards");
  const locale = useLocale();
  const { workshopId } = useWorkshop();
  const { data } = usePortal<WorkshopIncome>(`/workshops/${workshopId}/income`);
  if (!data || data.ofMonth.length === 0) return null;
  return (
    <Card title={t("earned")} href="/income" link={t("earnedLink")}>
      {data.ofMonth.map((figures) => (
        <p key={figures.currencyCode} className="tabular text-2xl font-semibold">
          {writeMinor({ ...figures, amountMinor: figures.incomeMinor }, locale)}
        </p>
      ))}
    </Card>
  );
}

/** Consents that end within thirty days: the makers want to be asked again. */
export function EndingConsentsCard() {
  const t = useTranslations("workshop-work.cards");
  const { workshopId } = useWorkshop();
  const { data } = usePortal<ConsentList>(`/workshops/${workshopId}/consents`);
  const ending = (data?.consents ?? []).filter(({ endsSoon }) => endsSoon);
  const count = new Set(ending.map(({ makerToken }) => makerToken)).size;
  if (count === 0) return null;
  return (
    <Card title={t("consents", { count })} href="/makers" link={t("consentsLink")}>
      <p>{t("consentsText")}</p>
    </Card>
  );
}
