import type { StoredAddress } from "@second-chance/backend/contracts/address-lines";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { getTranslations } from "next-intl/server";
import type { FieldView } from "@/features/form/field-view";
import type checkout from "@/messages/en/checkout.json";
import { addressFields } from "./address-fields";

type LabelKey = keyof typeof checkout.address.label;

interface Prefill {
  readonly country: string;
  readonly locale: Locale;
  /** What the fields start with. */
  readonly address?: StoredAddress | undefined;
  /** Before the autofill token: "shipping" at checkout. */
  readonly section?: string;
}

/** The fields of an address in this country, in words of the page's language. */
export async function addressFieldViews({
  country,
  locale,
  address,
  section,
}: Prefill): Promise<FieldView[]> {
  const t = await getTranslations({ locale, namespace: "checkout.address" });
  return addressFields(country).map(({ name, label, example, options, autoComplete, ...field }) => {
    return {
      ...field,
      name,
      label: t(`label.${label as LabelKey}`),
      type: name === "phone" ? "tel" : "text",
      autoComplete: section ? `${section} ${autoComplete}` : autoComplete,
      ...(name === "phone" ? { hint: t("phoneHint") } : {}),
      ...(example ? { placeholder: t("exampleHint", { example }) } : {}),
      ...(field.required ? {} : { optional: t("optional") }),
      ...(options ? { options: [{ value: "", label: t("choose") }, ...options] } : {}),
      value: address?.[name] ?? "",
    };
  });
}
