import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { RowLockProvider } from "./service";

export default ModuleProvider(Modules.LOCKING, { services: [RowLockProvider] });
