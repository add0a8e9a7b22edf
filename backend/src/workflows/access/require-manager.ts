import type { MedusaContainer } from "@medusajs/framework/types";
import { AccessRefused } from "../../domain/access/access-refused";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";

/** A manager by id. @throws AccessRefused `not_found` */
export async function requireManager(container: MedusaContainer, id: string) {
  const [manager] = await container.resolve<AccessModuleService>(ACCESS_MODULE).listAccounts({ id });
  if (!manager) throw new AccessRefused("not_found");
  return manager;
}
