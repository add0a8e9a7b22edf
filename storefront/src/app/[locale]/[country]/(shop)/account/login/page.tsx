import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { getCustomer } from "@/data/customer";
import { AccountNotice } from "@/features/account/account-notice";
import { nextPage } from "@/features/account/account-paths";
import { GuestFrame } from "@/features/account/guest-frame";
import { LogInForm } from "@/features/account/log-in-form";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { pathOf } from "@/i18n/paths";

interface LogInPageProps {
  readonly params: PlaceParams;
  readonly searchParams: Promise<{ next?: string }>;
}

export async function generateMetadata({ params }: LogInPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("account");
  return { title: t("logIn.title"), robots: { index: false } };
}

export default async function LogInPage({ params, searchParams }: LogInPageProps) {
  const place = await enterPlace(params);
  const next = nextPage((await searchParams).next);
  const customer = await getCustomer();
  if (customer.ok && customer.value) redirect(pathOf(place, next));
  const t = await getTranslations("account.logIn");
  return (
    <GuestFrame title={t("title")}>
      <AccountNotice />
      <LogInForm place={place} next={next} />
    </GuestFrame>
  );
}
