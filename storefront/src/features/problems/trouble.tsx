import type { Problem } from "@second-chance/backend/contracts/error";
import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";
import { problemTexts } from "./problem-text";

interface TroubleProps {
  readonly problem: Problem;
  readonly place: FormatPlace;
  /** The page itself, to try once more. */
  readonly page: string;
}

/** What a live page shows when it can't get its data: why, and another try. */
export async function Trouble({ problem, place, page }: TroubleProps) {
  const t = await getTranslations("problems");
  const text = await problemTexts(place);
  return (
    <Notice look="care" icon="pause" title={text(problem)}>
      <TextLink href={pathOf(place, page)} className="inline-block py-2">
        {t("retry")}
      </TextLink>
    </Notice>
  );
}
