"use client";

import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { Link, useRoute } from "wouter";
import { classNames } from "@/ui/class-names";
import { Icon } from "@/ui/icon";
import { SCREENS, type Screen } from "./screens";
import { useWorkshop } from "./use-workshop";

/** Beside three or four parts, the thumb finds no more. */
const UNDER_THE_THUMB = 4;

type Part = Screen & Required<Pick<Screen, "nav">>;

/** Where the portal's parts are: under the thumb on a phone, at the side on a desktop. */
export function PortalNav() {
  const t = useTranslations("workshop-portal.nav");
  const { may } = useWorkshop();
  const parts = SCREENS.filter((screen): screen is Part => screen.nav !== undefined && may(screen.right));
  const [near, far] = [parts.slice(0, UNDER_THE_THUMB), parts.slice(UNDER_THE_THUMB)];
  return (
    <nav
      aria-label={t("label")}
      className="sticky bottom-0 z-10 border-t border-line bg-paper pb-[env(safe-area-inset-bottom)] lg:static lg:w-56 lg:shrink-0 lg:border-t-0 lg:border-r lg:px-3 lg:py-4 print:hidden"
    >
      <ul className="flex lg:flex-col">
        {near.map((part) => (
          <NavItem key={part.path} part={part} />
        ))}
        {far.length > 0 && <FarParts parts={far} />}
      </ul>
    </nav>
  );
}

/** Behind one more tap on a phone, and closed by Escape or a tap elsewhere; in the list with the others on a desktop. */
function FarParts({ parts }: { readonly parts: readonly Part[] }) {
  const t = useTranslations("workshop-portal.nav");
  const [isOpen, setOpen] = useState(false);
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (!isOpen) return;
    const close = () => setOpen(false);
    const onPointer = ({ target }: PointerEvent) => {
      if (!here.current?.contains(target as Node)) close();
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key !== "Escape") return;
      close();
      here.current?.querySelector("button")?.focus();
    };
    addEventListener("pointerdown", onPointer);
    addEventListener("keydown", onKey);
    return () => {
      removeEventListener("pointerdown", onPointer);
      removeEventListener("keydown", onKey);
    };
  }, [isOpen]);
  return (
    <li ref={here} className="min-w-0 flex-1 lg:contents">
      <button
        type="button"
        aria-expanded={isOpen}
        aria-controls="far-parts"
        onClick={() => setOpen(!isOpen)}
        className={classNames(UNDER_ICON, "w-full text-ink lg:hidden")}
      >
        <Icon name="more" />
        {t("more")}
      </button>
      <ul
        id="far-parts"
        className={
          isOpen
            ? "absolute inset-x-0 bottom-full border-t border-line bg-paper p-2 shadow-raised lg:contents"
            : "hidden lg:contents"
        }
      >
        {parts.map((part) => (
          <NavItem key={part.path} part={part} isWide onGone={() => setOpen(false)} />
        ))}
      </ul>
    </li>
  );
}

/** A word under its icon, a fifth of a small phone wide at most. */
const UNDER_ICON =
  "flex min-h-14 flex-col items-center justify-center gap-0.5 px-0.5 text-center text-xs hyphens-auto [overflow-wrap:anywhere]";

interface NavItemProps {
  readonly part: Part;
  readonly isWide?: boolean;
  readonly onGone?: () => void;
}

function NavItem({ part: { path, nav }, isWide = false, onGone }: NavItemProps) {
  const t = useTranslations("workshop-portal.nav");
  const [isHere] = useRoute(path === "/" ? "/" : `${path}/*?`);
  return (
    <li className={isWide ? undefined : "min-w-0 flex-1"}>
      <Link
        href={path}
        aria-current={isHere ? "page" : undefined}
        onClick={onGone}
        className={classNames(
          isWide ? "flex min-h-14 items-center gap-3 px-3" : UNDER_ICON,
          "rounded-md lg:min-h-12 lg:flex-row lg:justify-start lg:gap-3 lg:px-3 lg:text-left lg:text-base",
          isHere ? "font-semibold text-clay-deep lg:bg-sand" : "text-ink",
        )}
      >
        <Icon name={nav.icon} />
        {t(nav.label)}
      </Link>
    </li>
  );
}
