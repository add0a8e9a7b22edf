import { Module } from "@medusajs/framework/utils";
import { NgoKeyModuleService } from "./service";

export const NGO_KEY_MODULE = "ngoKey";

export default Module(NGO_KEY_MODULE, { service: NgoKeyModuleService });
