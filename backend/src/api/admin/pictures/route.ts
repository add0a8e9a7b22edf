import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { newPhotographSchema, type Photographed } from "../../../contracts/picture";
import { hangPhotograph } from "../../../workflows/picture/hang-photograph";
import { listPlaces } from "../../../workflows/picture/list-places";
import { parseInput } from "../../shared/parse-input";

/** Workshops and centers with their pictures, for choosing what a photograph shows. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({ places: await listPlaces(req.scope) });
}

/** Hangs a photograph; 404 for a subject that isn't there, 400 for a file that is no picture. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<Photographed>,
): Promise<void> {
  res.json({ pictures: await hangPhotograph(req.scope, parseInput(newPhotographSchema, req.body)) });
}
