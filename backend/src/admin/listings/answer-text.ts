import type { ListingBatch, ListingContent, ListingSupply } from "../../contracts/manager/listing-content";
import type { ListingReview } from "../../contracts/manager/listing-review";
import type { ListingField } from "../../contracts/manager/listing-words";
import { formatAmount, inWords } from "../attribution/format";

type Answer = ListingContent[ListingField] | null;
type Words = Pick<ListingReview, "labels" | "center">;

/** An answer to a question of a listing as a reviewer reads it. */
export function answerText(field: ListingField, answer: Answer, { labels, center }: Words): string {
  if (answer === null || answer === undefined) return "–";
  switch (field) {
    case "photos": {
      const photos = answer as NonNullable<ListingContent["photos"]>;
      return photos.map(({ alt }, index) => `${index + 1}. ${alt || "not described"}`).join("\n");
    }
    case "craft":
      return labels.crafts[answer as string] ?? (answer as string);
    case "materials":
      return (answer as readonly string[]).map((key) => labels.materials[key] ?? key).join(", ");
    case "species":
      return (answer as readonly string[]).join(", ");
    case "size_mm": {
      const { length, width, height } = answer as NonNullable<ListingContent["size_mm"]>;
      return `${length} × ${width} × ${height} mm`;
    }
    case "weight_g":
      return `${answer} g`;
    case "supply":
      return supplyText(answer as ListingSupply);
    case "price":
    case "materials_cost": {
      const { amount_minor, currency_code } = answer as NonNullable<ListingContent["price"]>;
      return formatAmount(amount_minor, currency_code, center.exponent);
    }
    case "batch":
      return batchText(answer as ListingBatch);
    default:
      return String(answer);
  }
}

function supplyText(supply: ListingSupply): string {
  if (supply.kind === "stock") return `${supply.quantity} in stock`;
  return `Made to order in ${supply.days} days, ${supply.capacity} at a time`;
}

function batchText({ labour_categories, made_in_prison, made_on, evidence_ids }: ListingBatch): string {
  return [
    labour_categories.map(inWords).join(", "),
    made_in_prison ? "made inside a prison, in part or whole" : "not made inside a prison",
    made_on ? `made on ${made_on}` : "day unknown",
    `${evidence_ids.length} documents named`,
  ].join("\n");
}
