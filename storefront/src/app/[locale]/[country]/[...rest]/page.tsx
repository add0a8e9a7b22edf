import { notFound } from "next/navigation";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";

/** Every other path of a known place: not found, inside the shop's own frame. */
export default async function UnknownPage({ params }: { readonly params: PlaceParams }) {
  await enterPlace(params);
  notFound();
}
