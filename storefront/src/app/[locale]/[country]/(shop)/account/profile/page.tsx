import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { accountFields } from "@/features/account/account-fields";
import { AccountFrame } from "@/features/account/account-frame";
import { requireCustomer } from "@/features/account/require-customer";
import { saveProfileAction } from "@/features/account/save-profile-action";
import { ActionForm } from "@/features/form/action-form";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";

interface ProfilePageProps {
  readonly params: PlaceParams;
}

export async function generateMetadata({ params }: ProfilePageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("account");
  return { title: t("profile.title"), robots: { index: false } };
}

export default async function ProfilePage({ params }: ProfilePageProps) {
  const place = await enterPlace(params);
  const customer = await requireCustomer(place, "/account/profile");
  const t = await getTranslations("account.profile");
  const tProblems = await getTranslations("problems");
  const { firstName, lastName, phone } = await accountFields();
  return (
    <AccountFrame place={place} page="profile" title={t("title")}>
      <div className="max-w-prose">
        <p className="mb-6 text-ink-soft">{t("emailNote", { email: customer.email })}</p>
        <ActionForm
          action={saveProfileAction}
          hidden={{ locale: place.locale, country: place.country }}
          labels={{ submit: t("submit"), pending: t("pending"), summary: tProblems("summary") }}
          fields={[
            { ...firstName, value: customer.first_name ?? "" },
            { ...lastName, value: customer.last_name ?? "" },
            { ...phone, value: customer.phone ?? "" },
          ]}
        />
      </div>
    </AccountFrame>
  );
}
