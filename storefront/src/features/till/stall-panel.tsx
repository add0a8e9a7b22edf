import { LOCALES, type Locale } from "@second-chance/backend/contracts/locale";
import { useTranslations } from "next-intl";
import { LANGUAGE_NAMES } from "@/i18n/language-names";
import { Button } from "@/ui/button";
import { Notice } from "@/ui/notice";
import { LogInPanel } from "./log-in-panel";
import { StallForm } from "./stall-form";
import type { Till } from "./till";
import type { TillState } from "./till-state";

interface StallPanelProps {
  readonly till: Till;
  readonly state: TillState;
  readonly locale: Locale;
  readonly onOpened: () => void;
}

/** Who is logged in, which fair, whose pieces, which language. */
export function StallPanel({ till, state, locale, onOpened }: StallPanelProps) {
  const t = useTranslations("till");
  const { who, pieces, worksWithoutLine } = state;
  return (
    <div className="flex max-w-prose flex-col gap-stack">
      {who === null && <LogInPanel till={till} />}
      {pieces ? (
        <>
          <StallForm till={till} state={state} pieces={pieces} locale={locale} onOpened={onOpened} />
          <div>
            <p className="text-sm text-ink-soft">
              {t("stall.pieces", {
                count: pieces.pieces.length,
                moment: new Date(pieces.fetchedAt).toLocaleString(locale, {
                  dateStyle: "medium",
                  timeStyle: "short",
                }),
              })}
            </p>
            <Button
              type="button"
              look="quiet"
              disabled={!state.hasLine || !who}
              onClick={() => till.refreshPieces()}
            >
              {t("stall.refresh")}
            </Button>
          </div>
          <Notice look={worksWithoutLine ? "good" : "care"} icon={worksWithoutLine ? "check" : "info"}>
            {t(worksWithoutLine ? "state.ready" : "state.notReady")}
          </Notice>
        </>
      ) : (
        who !== null && <p className="text-ink-soft">{t("stall.noPieces")}</p>
      )}
      <nav aria-label={t("stall.language")}>
        <p className="text-sm font-semibold">{t("stall.language")}</p>
        <ul className="flex flex-wrap gap-x-5">
          {LOCALES.map((each) => (
            <li key={each}>
              <a
                href={`/till/${each}`}
                lang={each}
                hrefLang={each}
                aria-current={each === locale ? "page" : undefined}
                className="inline-flex min-h-11 items-center underline decoration-line-strong underline-offset-4 aria-[current]:font-semibold aria-[current]:no-underline"
              >
                {LANGUAGE_NAMES[each]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {who && (
        <p className="flex flex-wrap items-center gap-x-4 text-sm text-ink-soft">
          {t("logIn.loggedIn", { email: who })}
          <Button type="button" look="quiet" onClick={() => till.logOut()}>
            {t("logIn.logOut")}
          </Button>
        </p>
      )}
    </div>
  );
}
