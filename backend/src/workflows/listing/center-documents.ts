import type { MedusaContainer } from "@medusajs/framework/types";
import { utcDay } from "../../domain/calendar-day";
import type { EvidenceKind } from "../../domain/verdict/evidence-kind";
import { CENTER_MODULE } from "../../modules/center";
import type { CenterModuleService } from "../../modules/center/service";

export interface CenterDocument {
  readonly id: string;
  readonly kind: EvidenceKind;
  /** `YYYY-MM-DD` */
  readonly issuedOn: string;
  readonly expiresOn: string;
}

/** Documents of a center that cover everything it makes and weren't withdrawn, also those that are out of date. */
export async function centerDocuments(
  container: MedusaContainer,
  centerId: string,
): Promise<CenterDocument[]> {
  const rows = await container
    .resolve<CenterModuleService>(CENTER_MODULE)
    .listEvidences(
      { center_id: centerId, batch_id: null, status: "current" },
      { order: { expires_on: "DESC" } },
    );
  return rows.map(({ id, kind, issued_on, expires_on }) => ({
    id,
    kind,
    issuedOn: utcDay(issued_on),
    expiresOn: utcDay(expires_on),
  }));
}
