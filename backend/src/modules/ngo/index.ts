import { Module } from "@medusajs/framework/utils";
import { NgoModuleService } from "./service";

export const NGO_MODULE = "ngo";

export default Module(NGO_MODULE, { service: NgoModuleService });
