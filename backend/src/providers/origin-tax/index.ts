import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { OriginTaxProvider } from "./service";

export default ModuleProvider(Modules.TAX, { services: [OriginTaxProvider] });
