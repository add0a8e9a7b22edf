import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { CenterPostProvider } from "./service";

export default ModuleProvider(Modules.FULFILLMENT, { services: [CenterPostProvider] });
