import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { askResetSchema } from "../../../../../contracts/manager/access";
import { mailReset } from "../../../../../workflows/access/send-reset";
import { parseInput } from "../../../../shared/parse-input";
import { whereFrom } from "../../../../shared/where-from";

/** Answers at once and the same for everybody; whether there is such an account is found out afterwards, and told by mail alone. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { login } = parseInput(askResetSchema, req.body);
  const { scope } = req;
  const from = whereFrom(req);
  res.status(202).json({});
  setImmediate(() => {
    mailReset(scope, { portal: "ngo", login, from }).catch((error: Error) =>
      scope.resolve(ContainerRegistrationKeys.LOGGER).error("A new password was not mailed", error),
    );
  });
}
