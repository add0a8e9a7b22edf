import { useTranslations } from "next-intl";
import { classNames } from "@/ui/class-names";
import { Icon, type IconName } from "@/ui/icon";

export type Part = "sell" | "day" | "stall";

const ICONS: Record<Part, IconName> = { sell: "basket", day: "paper", stall: "place" };
const PARTS: readonly Part[] = ["sell", "day", "stall"];

interface TillTabsProps {
  readonly part: Part;
  /** False until there is a stall with pieces. */
  readonly canSell: boolean;
  readonly onChoose: (part: Part) => void;
}

/** The parts of the till, under the thumb. */
export function TillTabs({ part, canSell, onChoose }: TillTabsProps) {
  const t = useTranslations("till.tabs");
  return (
    <nav
      aria-label={t("nav")}
      className="sticky bottom-0 z-10 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)]"
    >
      <ul className="grid grid-cols-3">
        {PARTS.map((each) => (
          <li key={each}>
            <button
              type="button"
              disabled={each === "sell" && !canSell}
              aria-current={each === part ? "page" : undefined}
              onClick={() => onChoose(each)}
              className={classNames(
                "flex min-h-14 w-full flex-col items-center justify-center gap-0.5 text-sm disabled:opacity-55",
                each === part ? "font-semibold text-clay-deep" : "text-ink-soft",
              )}
            >
              <Icon name={ICONS[each]} />
              {t(each)}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
