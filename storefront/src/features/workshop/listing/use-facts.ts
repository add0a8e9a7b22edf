"use client";

import type { ListingFacts } from "@second-chance/backend/contracts/manager/listing-facts";
import { useLocale } from "next-intl";
import { usePortal } from "../portal/use-portal";
import { useWorkshop } from "../portal/use-workshop";

/** What the form offers, in the manager's language; remembered for when there is no line. */
export function useFacts(): ListingFacts | undefined {
  const locale = useLocale();
  const { workshopId } = useWorkshop();
  return usePortal<ListingFacts>(`/workshops/${workshopId}/listing-facts?locale=${locale}`).data;
}
