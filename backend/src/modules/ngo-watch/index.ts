import { Module } from "@medusajs/framework/utils";
import { NgoWatchModuleService } from "./service";

export const NGO_WATCH_MODULE = "ngo_watch";

export default Module(NGO_WATCH_MODULE, { service: NgoWatchModuleService });
