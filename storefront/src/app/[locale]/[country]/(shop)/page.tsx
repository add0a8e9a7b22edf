import { enterPlace, type PlaceParams } from "@/i18n/enter-place";

export default async function HomePage({ params }: { readonly params: PlaceParams }) {
  const place = await enterPlace(params);
  return <p>{place.country}</p>;
}
