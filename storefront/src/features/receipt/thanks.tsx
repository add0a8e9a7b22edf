import { getTranslations } from "next-intl/server";
import parcel from "@/features/home/campaign/money-trail.webp";
import { shownWidth } from "@/ui/shown-width";
import { Still } from "@/ui/still";

/** What a shopper sees first after ordering: that it worked, and where the proof of it went. */
export async function Thanks({ email }: { readonly email: string }) {
  const t = await getTranslations("receipt.thanks");
  return (
    <div className="mb-stack grid overflow-hidden rounded-md bg-sage-wash sm:grid-cols-[7fr_5fr] print:hidden">
      <div role="status" className="flex flex-col justify-center gap-3 p-6 sm:p-10">
        <p className="font-serif text-4xl leading-tight">{t("title")}</p>
        <p className="max-w-prose text-lg break-words">{t("text", { email })}</p>
      </div>
      <Still
        picture={parcel}
        alt=""
        sizes={shownWidth("100vw - 32px", { "100rem": "39.5rem", "40rem": "39.5vw" })}
        first
        className="order-first aspect-5/2 h-full object-cover sm:order-none sm:aspect-8/5"
      />
    </div>
  );
}
