import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { pathOf } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";

/** A token that opens nothing: cut off, too old, or made up. */
export async function ReceiptUnknown({ place }: { readonly place: FormatPlace }) {
  const t = await getTranslations("receipt.unknown");
  return (
    <div className="flex max-w-prose flex-col items-start gap-4 py-stack">
      <h1 className="text-3xl">{t("title")}</h1>
      <p className="text-lg text-ink-soft">{t("text")}</p>
      <ButtonLink href={pathOf(place, "/orders")}>{t("find")}</ButtonLink>
    </div>
  );
}
