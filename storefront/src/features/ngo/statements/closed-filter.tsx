import type { GrantedCenterDto } from "@second-chance/backend/contracts/ngo/session";
import { useTranslations } from "next-intl";
import { Button } from "@/ui/button";
import { type Option, Select } from "@/ui/select";

interface ClosedFilterProps {
  /** The room's own address, without a query. */
  readonly action: string;
  readonly centers: readonly GrantedCenterDto[];
  readonly center: string;
  /** What else is chosen from: of months, or of states. */
  readonly beside: {
    readonly name: string;
    readonly label: string;
    readonly value: string;
    readonly options: readonly Option[];
  };
}

/** Which center's, and which of them: a plain form, whose answer is an address. */
export function ClosedFilter({ action, centers, center, beside }: ClosedFilterProps) {
  const t = useTranslations("ngo-statements");
  const places = centers.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <form action={action} className="flex max-w-3xl flex-wrap items-end gap-4 print:hidden">
      <Select
        id="center"
        name="center"
        label={t("center")}
        className="min-w-0 grow basis-56"
        options={[{ value: "", label: t("allCenters") }, ...places]}
        defaultValue={center}
      />
      <Select
        id={beside.name}
        name={beside.name}
        label={beside.label}
        className="min-w-0 grow basis-44"
        options={beside.options}
        defaultValue={beside.value}
      />
      <Button look="secondary">{t("show")}</Button>
    </form>
  );
}
