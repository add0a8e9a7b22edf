import { Module } from "@medusajs/framework/utils";
import { PspModuleService } from "./service";

export const PSP_MODULE = "psp";

export default Module(PSP_MODULE, { service: PspModuleService });
