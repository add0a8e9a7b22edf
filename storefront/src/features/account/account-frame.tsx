import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { SubmitButton } from "@/features/form/submit-button";
import type { FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { Container } from "@/ui/container";
import { AccountNotice } from "./account-notice";
import { logOutAction } from "./log-out-action";

export type AccountPage = "overview" | "orders" | "addresses" | "profile";

const PAGES: readonly (readonly [AccountPage, string])[] = [
  ["overview", "/account"],
  ["orders", "/account/orders"],
  ["addresses", "/account/addresses"],
  ["profile", "/account/profile"],
];

interface AccountFrameProps {
  readonly place: FormatPlace;
  readonly page: AccountPage;
  readonly title: string;
  readonly children: ReactNode;
}

/** The pages of somebody who is logged in: their ways around, the way out, and one page's content. */
export async function AccountFrame({ place, page, title, children }: AccountFrameProps) {
  const t = await getTranslations("account.nav");
  return (
    <Container className="grid gap-x-12 gap-y-6 py-stack lg:grid-cols-[13rem_1fr] lg:items-start">
      <nav
        aria-label={t("label")}
        className="flex flex-wrap gap-x-5 border-b border-line pb-2 lg:flex-col lg:border-b-0"
      >
        {PAGES.map(([name, path]) => (
          <a
            key={name}
            href={pathOf(place, path)}
            aria-current={name === page ? "page" : undefined}
            className="py-2.5 decoration-clay decoration-2 underline-offset-8 hover:underline aria-[current]:font-semibold aria-[current]:underline"
          >
            {t(name)}
          </a>
        ))}
        <form action={logOutAction}>
          <input type="hidden" name="locale" value={place.locale} />
          <input type="hidden" name="country" value={place.country} />
          <SubmitButton look="quiet" className="px-0" pendingLabel={t("loggingOut")}>
            {t("logOut")}
          </SubmitButton>
        </form>
      </nav>
      <div className="min-w-0 max-w-4xl">
        <h1 className="mb-stack text-3xl">{title}</h1>
        <AccountNotice />
        {children}
      </div>
    </Container>
  );
}
