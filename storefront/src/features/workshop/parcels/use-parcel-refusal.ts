"use client";

import { useTranslations } from "next-intl";
import type parcels from "@/messages/en/workshop-parcels.json";
import type portal from "@/messages/en/workshop-portal.json";

/** The sentence for a code that the shop refuses with: this area's own words first, then those of the portal. */
export function useParcelRefusal(): (code: string) => string {
  const own = useTranslations("workshop-parcels.refusal");
  const shared = useTranslations("workshop-portal.refusal");
  return (code) => {
    if (own.has(code as keyof typeof parcels.refusal)) return own(code as keyof typeof parcels.refusal);
    if (shared.has(code as keyof typeof portal.refusal)) return shared(code as keyof typeof portal.refusal);
    return shared("unavailable");
  };
}
