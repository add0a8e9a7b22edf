"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef } from "react";
import { Link } from "wouter";
import { Icon } from "@/ui/icon";

interface PortalPageProps {
  readonly title: string;
  /** Path of the screen to go back to. */
  readonly back?: string;
  /** The one main action, and what stands beside it: at thumb's reach on a phone. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every screen: its heading takes the focus on arrival, so that a reader hears where it is. */
export function PortalPage({ title, back, actions, children }: PortalPageProps) {
  const t = useTranslations("workshop-portal");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t("title")}`;
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [title, t]);
  return (
    <main id="content" className="mx-auto flex w-full max-w-3xl grow flex-col px-gutter pt-4 pb-8">
      {back !== undefined && (
        <Link
          href={back}
          className="-ml-1 inline-flex min-h-11 self-start items-center gap-1 font-semibold print:hidden"
        >
          <Icon name="back" />
          {t("back")}
        </Link>
      )}
      <h1 ref={heading} tabIndex={-1} className="text-3xl outline-none">
        {title}
      </h1>
      <div className="mt-5">{children}</div>
      {actions && (
        // Above the navigation, which takes the lowest place on a phone.
        <div
          data-foot
          className="sticky bottom-[calc(3.6rem+env(safe-area-inset-bottom))] z-[5] mt-auto flex flex-col gap-3 border-t border-line bg-paper py-3 sm:flex-row lg:bottom-0 lg:mt-6 print:hidden"
        >
          {actions}
        </div>
      )}
    </main>
  );
}
