import type { StartedSecondFactor } from "@second-chance/backend/contracts/manager/access";
import { useTranslations } from "next-intl";

/** White around a code, in modules, without which cameras don't find it. */
const QUIET = 4;

/** The secret for the app: as a square for a camera, and as letters. */
export function FactorSecret({ started: { secret, qr } }: { readonly started: StartedSecondFactor }) {
  const t = useTranslations("settings.factor");
  return (
    <div>
      <p>{t("scan")}</p>
      <svg
        role="img"
        aria-label={t("picture")}
        viewBox={`${-QUIET} ${-QUIET} ${qr.grid + 2 * QUIET} ${qr.grid + 2 * QUIET}`}
        className="my-3 size-56 bg-white"
      >
        <path d={qr.path} fill="#000" />
      </svg>
      <p className="text-sm text-ink-soft">{t("secret")}</p>
      <p className="font-semibold break-all tabular">{secret.replace(/(.{4})/g, "$1 ")}</p>
    </div>
  );
}
