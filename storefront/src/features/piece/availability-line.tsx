import type { Piece } from "@second-chance/backend/contracts/piece";
import { getTranslations } from "next-intl/server";
import { Icon } from "@/ui/icon";

const FEW = 5;

/** Is it there, how many, and when would it leave. */
export async function AvailabilityLine({ piece }: { readonly piece: Piece }) {
  const t = await getTranslations("piece");
  const isHere = piece.availability === "in_stock";
  const words = (): string => {
    if (piece.availability === "sold_out") return piece.oneOfAKind ? t("soldOutUnique") : t("soldOut");
    if (piece.availability === "made_to_order") return t("madeToOrder", { days: piece.leadTimeDays });
    if (piece.oneOfAKind) return t("stockOne");
    return piece.stock <= FEW ? t("stockFew", { count: piece.stock }) : t("stockMany");
  };
  return (
    <p className="flex gap-3">
      <Icon name={isHere ? "check" : "clock"} className={`mt-0.5 size-5 ${isHere ? "text-sage-deep" : ""}`} />
      {words()}
    </p>
  );
}
