import type { NgoStatements } from "@second-chance/backend/contracts/ngo/statements";
import { useFormatter, useTranslations } from "next-intl";
import { Notice } from "@/ui/notice";
import type { PlaceNames } from "../question/place-names";

interface OnlySumsProps {
  readonly centers: NgoStatements["onlySums"];
  readonly names: PlaceNames;
}

/** Of which centers nothing behind the sums is shown. */
export function OnlySums({ centers, names }: OnlySumsProps) {
  const t = useTranslations("ngo-statements");
  const format = useFormatter();
  if (centers.length === 0) return null;
  return (
    <div className="mt-5 max-w-prose">
      <Notice>
        {t("onlySums", { centers: format.list(centers.map(({ id, name }) => names.center(id) ?? name)) })}
      </Notice>
    </div>
  );
}
