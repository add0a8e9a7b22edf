import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeLanguageSchema } from "../../../contracts/manager/access";
import { changeLanguageWorkflow } from "../../../workflows/access/change-language";
import { parseInput } from "../../shared/parse-input";
import { actOf, scopeOf } from "../manager-request";

export async function PUT(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { managerId } = scopeOf(req);
  const { locale } = parseInput(changeLanguageSchema, req.body);
  const act = actOf(req, "access.language_changed", { type: "manager", id: managerId }, { to: locale });
  await changeLanguageWorkflow(req.scope).run({ input: { accountId: managerId, locale, act } });
  res.json({});
}
