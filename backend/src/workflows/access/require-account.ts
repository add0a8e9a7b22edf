import type { MedusaContainer } from "@medusajs/framework/types";
import type { Portal } from "../../contracts/portal";
import { AccessRefused } from "../../domain/access/access-refused";
import { ACCESS_MODULE } from "../../modules/access";
import type { AccessModuleService } from "../../modules/access/service";

/** An account of a portal by id. @throws AccessRefused `not_found` */
export async function requireAccount(container: MedusaContainer, portal: Portal, id: string) {
  const [account] = await container.resolve<AccessModuleService>(ACCESS_MODULE).listAccounts({ id, portal });
  if (!account) throw new AccessRefused("not_found");
  return account;
}
