import { getTranslations } from "next-intl/server";
import { Icon } from "@/ui/icon";
import { JointMark } from "@/ui/joint-mark";

interface PortalHeadProps {
  /** Of the organisation whose rooms these are, or of the portal. */
  readonly name: string;
  readonly href: string;
  /** Id of the panel with the navigation, on a phone. */
  readonly panel?: string;
}

/** Whose desk this is, on every page. */
export async function PortalHead({ name, href, panel }: PortalHeadProps) {
  const t = await getTranslations("ngo-portal");
  return (
    <header className="flex items-center gap-2.5 border-b border-line px-gutter py-2 print:hidden">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-20 focus:bg-paper focus:p-3 focus:font-semibold"
      >
        {t("skip")}
      </a>
      <a href={href} className="flex min-h-11 min-w-0 grow items-center gap-2.5 font-semibold">
        <JointMark className="size-7 shrink-0 text-clay" />
        <span className="truncate">{name}</span>
      </a>
      {panel ? (
        <button
          type="button"
          popoverTarget={panel}
          className="flex min-h-11 items-center gap-2 rounded-md border border-line-strong px-3 font-semibold lg:hidden"
        >
          <Icon name="more" />
          {t("nav.menu")}
        </button>
      ) : null}
    </header>
  );
}
