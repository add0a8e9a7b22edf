import type { DemoCenter } from "../datasets/demo-catalogue";
import { centerTexts, workshopName } from "../datasets/demo-texts";
import { readPostServices } from "../datasets/destination-facts";
import { readImportRules } from "../datasets/import-rules";
import { centerPostOption, type PostTariff } from "../domain/shipping";
import { slug } from "../domain/slug";
import { requiredEvidence } from "../domain/verdict/required-evidence";
import type { NewCenter } from "../workflows/center/steps/create-center";

const TIME_ZONES: Readonly<Record<string, string>> = {
  PE: "America/Lima",
  VN: "Asia/Ho_Chi_Minh",
  LT: "Europe/Vilnius",
  ZA: "Africa/Johannesburg",
};

const EVIDENCE_MONTHS = 18;

export function tariffOf(center: DemoCenter): PostTariff {
  return centerPostOption(readPostServices(), center.country);
}

/** The handle is made of the public name: the file's own id may name a real institution. */
export function centerHandle(center: DemoCenter): string {
  return slug(center.demo_alias ?? center.name_en.replace(/\((demo)\)/, ""));
}

export function workshopHandle(center: DemoCenter, workshop: DemoCenter["workshops"][number]): string {
  return `${centerHandle(center)}-${slug(workshop.name_en.replace(/ workshop$/i, ""))}`;
}

/** A center of the demo catalogue as the shop stores it, with every document its rules ask for. */
export function centerRecord(center: DemoCenter, status: NewCenter["status"], today: Date): NewCenter {
  const texts = centerTexts(center);
  const expires = new Date(today);
  expires.setUTCMonth(expires.getUTCMonth() + EVIDENCE_MONTHS);
  const kinds = requiredEvidence(readImportRules(), center.default_labour_category, center.country);
  return {
    handle: centerHandle(center),
    name: texts.name,
    story: texts.story,
    place: texts.place,
    map: texts.map ?? null,
    kind: center.kind,
    country: center.country,
    time_zone: TIME_ZONES[center.country] ?? "UTC",
    currency_code: center.currency,
    language: center.language,
    default_labour_category: center.default_labour_category,
    sale_policy_id: center.sale_policy,
    post_service_id: tariffOf(center).service,
    status,
    workshops: center.workshops.map((workshop) => ({
      handle: workshopHandle(center, workshop),
      name: workshopName(workshop),
      makers_band: workshop.makers_band,
    })),
    evidence: kinds.map((kind) => ({ kind, issued_on: today, expires_on: expires })),
  };
}
