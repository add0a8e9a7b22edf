import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { FairTillProvider } from "./service";

export default ModuleProvider(Modules.PAYMENT, { services: [FairTillProvider] });
