import { useTranslations } from "next-intl";
import { ButtonLink } from "@/ui/button";
import { Icon } from "@/ui/icon";

interface EntryPagesProps {
  /** The first page, where this is another; and the next one. */
  readonly newest: string | null;
  readonly older: string | null;
}

/** Further, and back to the newest: entries that are booked meanwhile shift no page. */
export function EntryPages({ newest, older }: EntryPagesProps) {
  const t = useTranslations("ngo-entries");
  if (!newest && !older) return null;
  return (
    <nav aria-label={t("pages")} className="mt-stack flex flex-wrap gap-3 print:hidden">
      {newest ? (
        <ButtonLink look="secondary" href={newest}>
          <Icon name="back" />
          {t("newest")}
        </ButtonLink>
      ) : null}
      {older ? (
        <ButtonLink look="secondary" href={older} rel="next">
          {t("older")}
          <Icon name="forward" />
        </ButtonLink>
      ) : null}
    </nav>
  );
}
