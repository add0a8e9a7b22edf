import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SendersPapersQuery } from "../../contracts/manager/parcel";
import { type LaidPaper, papersPdf } from "../../documents/customs/customs-pdf";
import type { NewAct } from "../../domain/access/act";
import type { PackingReach } from "../../domain/parcel/packing-reach";
import { parcelReference } from "../../domain/parcel/parcel-reference";
import { recordActs } from "../access/steps/record-act";
import { isForCustoms, paperOf, refuseTooLight } from "../customs/print-customs-papers";
import { readParcelPapers } from "../customs/read-parcel-papers";
import { PapersRefused, type RefusedParcel } from "../print/papers-refused";
import { PrintRefusal } from "../print/print-refusal";
import type { PrintedDocument } from "../print/printed-document";
import { parcelInReach } from "./read-managed-parcel";

/**
 * Papers of some parcels in one file, parcel by parcel; customs papers for those that cross a border. Refuses all of it where one
 * can't be printed and says which, so that nobody misses a label at the post office. An address leaves the shop by it, so it is
 * an act of its own.
 */
export async function printManagedPapers(
  container: MedusaContainer,
  reach: PackingReach,
  { parcel: parcelIds, kind: kinds, gross_grams: weighed, parcel_post: parcelPost }: SendersPapersQuery,
  act: NewAct,
): Promise<PrintedDocument> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  for (const parcelId of parcelIds) await parcelInReach(sql, reach, parcelId);
  const papers: LaidPaper[] = [];
  const refused: RefusedParcel[] = [];
  for (const parcelId of parcelIds) {
    try {
      const read = await readParcelPapers(container, {
        parcelId,
        weighedGrams: weighed ?? null,
        parcelPost,
        byCenter: true,
      });
      refuseTooLight(read.declaration);
      const taken = kinds.filter((kind) => read.declaration.form !== "none" || !isForCustoms(kind));
      papers.push(...taken.map((kind) => paperOf(read, kind)));
    } catch (error) {
      if (!(error instanceof PrintRefusal)) throw error;
      refused.push({
        id: parcelId,
        reference: parcelReference(parcelId),
        code: error.code ?? "",
        message: error.message,
      });
    }
  }
  if (refused.length > 0) throw new PapersRefused(refused);
  if (papers.length === 0)
    throw new PrintRefusal("no_customs_border", "None of these parcels crosses a customs border.");
  await recordActs(
    container,
    parcelIds.map((id) => ({ ...act, subject: { type: "parcel", id }, detail: { papers: kinds } })),
  );
  const name = parcelIds.length === 1 ? parcelReference(parcelIds[0] ?? "") : `${parcelIds.length}-parcels`;
  return { fileName: `papers-${name}.pdf`, content: await papersPdf(papers) };
}
