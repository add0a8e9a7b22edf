import { addressLines } from "@second-chance/backend/contracts/address-lines";
import { getTranslations } from "next-intl/server";
import type { Customer } from "@/data/customer";
import { countryName, type FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { TextLink } from "@/ui/text-link";

interface ContactNoteProps {
  readonly customer: Customer | null;
  readonly place: FormatPlace;
}

/** Who is logged in and the addresses they saved in this country; a guest is told that there is an account. */
export async function ContactNote({ customer, place }: ContactNoteProps) {
  const t = await getTranslations("checkout.contact");
  if (!customer) {
    return (
      <p className="mb-4 text-ink-soft">
        {t.rich("logIn", {
          link: (chunks) => (
            <TextLink href={pathOf(place, "/account/login?next=/checkout")}>{chunks}</TextLink>
          ),
        })}
      </p>
    );
  }
  const here = customer.addresses.filter((address) => address.country_code === place.country);
  return (
    <div className="mb-4 space-y-4">
      <p className="text-ink-soft">{t("signedIn", { email: customer.email })}</p>
      {here.length > 1 ? (
        <div>
          <p className="mb-2 font-semibold">
            {t("savedTitle", { country: countryName(place.country, place.locale) })}
          </p>
          <ul className="grid gap-2 sm:grid-cols-2">
            {here.map((address) => (
              <li key={address.id} className="rounded-md border border-line p-3 text-sm">
                <span className="block">{addressLines(address).join(", ")}</span>
                <TextLink
                  href={pathOf(place, `/checkout?address=${encodeURIComponent(address.id)}`)}
                  className="inline-block py-2"
                >
                  {t("useSaved")}
                </TextLink>
              </li>
            ))}
          </ul>
        </div>
      ) : null}
      {here.length === 0 && customer.addresses.length > 0 ? (
        <p className="text-sm text-ink-soft">{t("elsewhere")}</p>
      ) : null}
    </div>
  );
}
