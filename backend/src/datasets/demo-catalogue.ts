import type { CurrencyCode } from "../contracts/money";
import type { LabourCategory } from "../domain/verdict/labour-category";
import type { RECORDED_CENTER_KINDS } from "../modules/center/models/center";
import { readDataset } from "./read-dataset";

export interface DemoWorkshop {
  readonly id: string;
  readonly name_en: string;
  readonly name_local: string;
  readonly makers_band: string;
}

export interface DemoCenter {
  readonly id: string;
  readonly name_en: string;
  readonly name_local: string;
  /** Public name of a real institution, which has agreed to nothing. */
  readonly demo_alias: string | null;
  readonly real_institution: boolean;
  readonly country: string;
  readonly place: string;
  readonly kind: (typeof RECORDED_CENTER_KINDS)[number];
  readonly default_labour_category: LabourCategory;
  readonly currency: CurrencyCode;
  readonly language: "en" | "es" | "vi" | "lt";
  readonly sale_policy: string;
  readonly workshops: readonly DemoWorkshop[];
}

export interface DemoPiece {
  readonly sku: string;
  readonly centre: string;
  readonly workshop: string;
  readonly craft_type: string;
  readonly hs6: string;
  readonly name: { readonly en: string; readonly es?: string; readonly vi?: string; readonly lt?: string };
  readonly materials_en: string;
  readonly country_of_origin: string;
  readonly weight_g: number;
  readonly dims_cm: readonly [number, number, number];
  readonly price_minor: number;
  readonly materials_cost_minor: number;
  readonly currency: CurrencyCode;
  readonly stock: number;
  readonly made_to_order_days: number;
  readonly one_of_a_kind: boolean;
  readonly labour_category: LabourCategory;
  readonly flags: readonly string[];
}

interface DemoCatalogue {
  readonly dataset_version: string;
  readonly centres: readonly DemoCenter[];
  /** Places and pieces that must be refused; they are loaded as drafts so that the refusal can be tried. */
  readonly negative_test_centres: readonly DemoCenter[];
  readonly products: readonly DemoPiece[];
}

export function readDemoCatalogue(): DemoCatalogue {
  return readDataset<DemoCatalogue>("catalogue.json");
}
