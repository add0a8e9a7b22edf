import { Module, Modules } from "@medusajs/framework/utils";
import { KeyCacheService } from "./service";

/** Takes the place of Medusa's caching module, whose every cached query would outlive a change for an hour. */
export default Module(Modules.CACHING, { service: KeyCacheService });
