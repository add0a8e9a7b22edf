import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type MakersToldList, tellMakersSchema } from "../../../../../contracts/open-books";
import { OpenBooksRefusal } from "../../../../../workflows/open-books/open-books-refusal";
import { readTold } from "../../../../../workflows/open-books/read-told";
import { tellMakers } from "../../../../../workflows/open-books/tell-makers";
import { parseInput } from "../../../../shared/parse-input";
import { actOf, reachOf } from "../../../manager-request";

/** What the center told of its makers, quarter by quarter. */
export async function GET(req: MedusaRequest, res: MedusaResponse<MakersToldList>): Promise<void> {
  const { centerId, wholeCenter } = reachOf(req, "consent");
  const toldOf = await readTold(req.scope, [centerId]);
  res.json({ mayTell: wholeCenter, quarters: toldOf(centerId) });
}

/** Tells of a quarter, or corrects it until it is published. */
export async function POST(req: MedusaRequest, res: MedusaResponse<MakersToldList>): Promise<void> {
  const { centerId, wholeCenter, scope } = reachOf(req, "consent");
  const { quarter, band } = parseInput(tellMakersSchema, req.body);
  if (!wholeCenter)
    throw new OpenBooksRefusal(
      "whole_center_needed",
      "Only who works with the whole center can tell how many makers it has.",
    );
  const by = { kind: "manager", id: scope.managerId } as const;
  const act = actOf(req, "makers.told", { type: "quarter", id: quarter });
  await tellMakers(req.scope, { centerId, quarter, band, by }, act);
  const toldOf = await readTold(req.scope, [centerId]);
  res.json({ mayTell: wholeCenter, quarters: toldOf(centerId) });
}
