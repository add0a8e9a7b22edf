import { useTranslations } from "next-intl";
import { Badge } from "@/ui/badge";
import { JointMark } from "@/ui/joint-mark";
import type { TillState } from "./till-state";

/** Name, line, and what still waits on this phone: always in sight. */
export function TillHead({ state, toStall }: { readonly state: TillState; readonly toStall: () => void }) {
  const t = useTranslations("till");
  const kept = state.sales.filter((sale) => sale.state === "kept").length;
  const mustLogIn = state.who === null && kept > 0 && state.hasLine;
  return (
    <header className="sticky top-0 z-10 border-b border-line bg-paper px-gutter py-2.5">
      <div className="flex items-center justify-between gap-3">
        <div className="flex min-w-0 items-center gap-2.5">
          <JointMark className="size-6 shrink-0 text-clay" />
          <h1 className="truncate text-xl">{t("title")}</h1>
        </div>
        {state.isOpen && (
          <Badge look={state.hasLine ? "good" : "care"}>
            {t(state.hasLine ? "state.line" : "state.noLine")}
          </Badge>
        )}
      </div>
      {kept > 0 && (
        <p className="mt-1 text-sm text-ink-soft" role="status">
          {t("state.kept", { count: kept })}
        </p>
      )}
      {mustLogIn && (
        <button
          type="button"
          onClick={toStall}
          className="min-h-11 text-left text-sm font-semibold underline decoration-line-strong underline-offset-4"
        >
          {t("state.logInToSend")}
        </button>
      )}
    </header>
  );
}
