import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import { cache } from "react";
import { findPlace, type Place } from "./find-place";

export type PlaceParams = Promise<{ locale: string; country: string }>;

const current = cache((): { place?: Place } => ({}));

/** Reads and remembers the place of this request; undefined for an unknown one. */
export async function readPlace(params: PlaceParams): Promise<Place | undefined> {
  const { locale, country } = await params;
  const place = findPlace(locale, country);
  if (place) setRequestLocale(place.locale);
  current().place = place;
  return place;
}

/** The place of a page; an unknown one is answered with the not-found page. */
export async function enterPlace(params: PlaceParams): Promise<Place> {
  return (await readPlace(params)) ?? notFound();
}

/** The place that this request entered, for files that get no params (not-found). */
export function currentPlace(): Place | undefined {
  return current().place;
}
