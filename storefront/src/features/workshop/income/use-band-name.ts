import type { MakerBand } from "@second-chance/backend/contracts/maker-bands";
import { useTranslations } from "next-intl";

/** How many earned, in words. */
export function useBandName(): (band: MakerBand) => string {
  const t = useTranslations("workshop-work.makersTold");
  const makers = useTranslations("transparency.makers");
  return (band) => (band === "under-5" ? t("few") : makers(band));
}
