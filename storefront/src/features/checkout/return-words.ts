import { getTranslations } from "next-intl/server";
import type { Place } from "@/i18n/find-place";
import { pathOf } from "@/i18n/paths";
import type { ReturnWords } from "./payment-watch";
import { type ReturnTicket, returnPath } from "./return-path";
import type { ReturnView } from "./return-view";

/** What the page says in each case, and where it goes on from there. */
export async function returnWords(
  place: Place,
  { basket, totalMinor }: ReturnTicket,
): Promise<Record<ReturnView, ReturnWords>> {
  const t = await getTranslations("checkout.return");
  const toShop = { label: t("toShop"), href: pathOf(place) };
  const toBasket = { label: t("toBasket"), href: pathOf(place, "/basket") };
  const again = { label: t("toCheckout"), href: pathOf(place, "/checkout") };
  const look = { label: t("look"), href: returnPath(place, basket, totalMinor) };
  const actions: Record<ReturnView, ReturnWords["actions"]> = {
    checking: [],
    under_way: [toShop],
    unpaid: [again, toBasket],
    returned: [toBasket],
    slow: [look],
  };
  const words = (view: ReturnView): ReturnWords => ({
    title: t(`${view}.title`),
    text: t(`${view}.text`),
    actions: actions[view],
  });
  return {
    checking: words("checking"),
    under_way: words("under_way"),
    unpaid: words("unpaid"),
    returned: words("returned"),
    slow: words("slow"),
  };
}
