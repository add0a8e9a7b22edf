import { SENT } from "@second-chance/backend/contracts/ngo/figures";
import type { GrantedCenterDto } from "@second-chance/backend/contracts/ngo/session";
import { useLocale, useTranslations } from "next-intl";
import { monthName } from "@/features/workshop/income/amounts";
import { Button } from "@/ui/button";
import { Disclosure } from "@/ui/disclosure";
import { Select } from "@/ui/select";
import { type NgoQuery, searchOf } from "../portal/ngo-paths";
import { PlaceChoice } from "./place-choice";
import { monthsToChoose, type Question } from "./read-question";

interface QuestionFormProps {
  /** Where it is sent to: the room's own address, without a query. */
  readonly action: string;
  readonly question: Partial<Question>;
  /** What a room is asked beside, that the form leaves as it is. */
  readonly beside?: NgoQuery;
  readonly centers: readonly GrantedCenterDto[];
  readonly newest: string;
  /** Open where what was asked for doesn't fit. */
  readonly isOpen: boolean;
}

/** An own range of months, and whose numbers: a plain form, whose answer is an address. */
export function QuestionForm({ action, question, beside = {}, centers, newest, isOpen }: QuestionFormProps) {
  const t = useTranslations("ngo-question");
  const locale = useLocale();
  const { from = newest, to = newest, sent = "", center = [], workshop = [] } = question;
  const months = monthsToChoose(newest, [from, to]).map((month) => ({
    value: month,
    label: monthName(month, locale),
  }));
  const ways = SENT.map((way) => ({ value: way, label: t(`sent.${way}`) }));
  return (
    <div className="mt-3 border-b border-line print:hidden">
      <Disclosure summary={t("own")} open={isOpen}>
        <form action={action} className="flex flex-col gap-5">
          {[...new URLSearchParams(searchOf(beside))].map(([name, value]) => (
            <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
          ))}
          <div className="grid max-w-3xl gap-4 sm:grid-cols-3">
            <Select id="from" name="from" label={t("from")} options={months} defaultValue={from} />
            <Select id="to" name="to" label={t("to")} options={months} defaultValue={to} />
            <Select
              id="sent"
              name="sent"
              label={t("way")}
              options={[{ value: "", label: t("sent.all") }, ...ways]}
              defaultValue={sent}
            />
          </div>
          <PlaceChoice centers={centers} center={center} workshop={workshop} />
          <Button look="secondary" className="self-start">
            {t("show")}
          </Button>
        </form>
      </Disclosure>
    </div>
  );
}
