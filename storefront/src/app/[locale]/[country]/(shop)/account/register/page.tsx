import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { nextPage } from "@/features/account/account-paths";
import { GuestFrame } from "@/features/account/guest-frame";
import { RegisterForm } from "@/features/account/register-form";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";

interface RegisterPageProps {
  readonly params: PlaceParams;
  readonly searchParams: Promise<{ next?: string }>;
}

export async function generateMetadata({ params }: RegisterPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("account");
  return { title: t("register.title"), robots: { index: false } };
}

export default async function RegisterPage({ params, searchParams }: RegisterPageProps) {
  const place = await enterPlace(params);
  const t = await getTranslations("account.register");
  return (
    <GuestFrame title={t("title")} lead={t("lead")}>
      <RegisterForm place={place} next={nextPage((await searchParams).next)} />
    </GuestFrame>
  );
}
