import type { IAuthModuleService, IUserModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows";
import type { Seeding, SeedPart } from "./seeding";

/** Printed at every start: this account opens the demo and nothing else. */
export const OPERATOR_LOGIN = { email: "operator@second-chance.example", password: "demo-operator" } as const;

/** The operator who signs in to Medusa Admin. */
export async function operatorAccount({ container }: Seeding): Promise<SeedPart> {
  const users = container.resolve<IUserModuleService>(Modules.USER);
  const [known] = await users.listUsers({ email: OPERATOR_LOGIN.email });
  if (known) return { part: "operator", created: [] };
  const auth = container.resolve<IAuthModuleService>(Modules.AUTH);
  const { authIdentity, error } = await auth.register("emailpass", { body: { ...OPERATOR_LOGIN } });
  if (!authIdentity) throw new Error(`The operator's login was not created: ${error ?? "unknown reason"}`);
  await createUserAccountWorkflow(container).run({
    input: {
      authIdentityId: authIdentity.id,
      userData: { email: OPERATOR_LOGIN.email, first_name: "Demo", last_name: "Operator" },
    },
  });
  return { part: "operator", created: [OPERATOR_LOGIN.email] };
}
