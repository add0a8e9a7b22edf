import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { BareFrame } from "@/features/shell/bare-frame";
import { Footer } from "@/features/shell/footer";
import { Header } from "@/features/shell/header";
import { LeavingLine } from "@/features/shell/leaving-line";
import { SpeculationRules } from "@/features/shell/speculation-rules";
import { type PlaceParams, readPlace } from "@/i18n/enter-place";

export default async function ShellLayout({
  children,
  params,
}: {
  readonly children: ReactNode;
  readonly params: PlaceParams;
}) {
  const place = await readPlace(params);
  if (!place) return <BareFrame>{children}</BareFrame>;
  const t = await getTranslations("shell");
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:m-2 focus:rounded-md focus:bg-ink focus:px-4 focus:py-3 focus:text-paper"
      >
        {t("skip")}
      </a>
      <Header place={place} />
      <main id="content" tabIndex={-1} className="grow outline-none">
        {children}
      </main>
      <Footer place={place} />
      <LeavingLine />
      <SpeculationRules />
    </>
  );
}
