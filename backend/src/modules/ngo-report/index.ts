import { Module } from "@medusajs/framework/utils";
import { NgoReportModuleService } from "./service";

export const NGO_REPORT_MODULE = "ngoReport";

export default Module(NGO_REPORT_MODULE, { service: NgoReportModuleService });
