import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { MapPoint } from "../../../contracts/center";
import type { Localised } from "../../../contracts/locale";
import type { EvidenceKind } from "../../../domain/verdict/evidence-kind";
import type { LabourCategory } from "../../../domain/verdict/labour-category";
import { CENTER_MODULE } from "../../../modules/center";
import type { RECORDED_CENTER_KINDS } from "../../../modules/center/models/center";
import type { CenterModuleService } from "../../../modules/center/service";

export interface NewCenter {
  readonly handle: string;
  readonly name: Localised;
  readonly story: Localised;
  readonly place: Localised;
  readonly map: MapPoint | null;
  readonly kind: (typeof RECORDED_CENTER_KINDS)[number];
  readonly country: string;
  readonly time_zone: string;
  readonly currency_code: string;
  readonly language: "en" | "es" | "vi" | "lt";
  readonly default_labour_category: LabourCategory;
  readonly sale_policy_id: string;
  readonly post_service_id: string;
  readonly status: "draft" | "active";
  readonly workshops: readonly { handle: string; name: Localised; makers_band: string }[];
  readonly evidence: readonly { kind: EvidenceKind; issued_on: Date; expires_on: Date }[];
}

/** Writes a center with its workshops and evidence; undone by deleting them. */
export const createCenterStep = createStep(
  "create-center",
  async ({ workshops, evidence, ...input }: NewCenter, { container }) => {
    const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
    const center = await centers.createCenters({
      ...input,
      name: { ...input.name },
      story: { ...input.story },
      place: { ...input.place },
      map: input.map && { ...input.map },
    });
    const made = await centers.createWorkshops(
      workshops.map((workshop) => ({ ...workshop, name: { ...workshop.name }, center_id: center.id })),
    );
    await centers.createEvidences(evidence.map((document) => ({ ...document, center_id: center.id })));
    return new StepResponse({ id: center.id, workshop_ids: made.map(({ id }) => id) }, center.id);
  },
  async (centerId, { container }) => {
    if (!centerId) return;
    const centers = container.resolve<CenterModuleService>(CENTER_MODULE);
    const [workshops, evidence] = await Promise.all([
      centers.listWorkshops({ center_id: centerId }, { select: ["id"] }),
      centers.listEvidences({ center_id: centerId }, { select: ["id"] }),
    ]);
    await centers.deleteEvidences(evidence.map(({ id }) => id));
    await centers.deleteWorkshops(workshops.map(({ id }) => id));
    await centers.deleteCenters([centerId]);
  },
);
