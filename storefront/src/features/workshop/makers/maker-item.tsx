import { useLocale, useTranslations } from "next-intl";
import { Link } from "wouter";
import { Badge } from "@/ui/badge";
import { Icon } from "@/ui/icon";
import { dayName } from "../income/amounts";
import type { MakerForm } from "./group-makers";
import { ShownUse } from "./shown-use";

interface MakerItemProps {
  readonly form: MakerForm;
  readonly onWithdrawn: () => Promise<void>;
}

/** One maker's form: what is shown of them, with which pieces and until when. */
export function MakerItem({ form, onWithdrawn }: MakerItemProps) {
  const t = useTranslations("workshop-work.makers");
  const locale = useLocale();
  return (
    <li className="py-4">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-ink-soft">
        <span>{t("form", { number: form.formNumber })}</span>
        <span>{t("until", { day: dayName(form.expiresOn, locale) })}</span>
        {form.endsSoon && <Badge look="care">{t("endsSoon")}</Badge>}
      </p>
      <p className="text-ink-soft">
        {form.productIds ? t("some", { count: form.productIds.length }) : t("all")}
      </p>
      {form.shown.map((consent) => (
        <ShownUse key={consent.id} consent={consent} onWithdrawn={onWithdrawn} />
      ))}
      <Link
        href={`/makers/${form.token}/slip`}
        className="mt-2 inline-flex min-h-11 items-center gap-2 font-semibold underline decoration-line-strong underline-offset-4"
      >
        <Icon name="paper" />
        {t("slip")}
      </Link>
    </li>
  );
}
