import { Module } from "@medusajs/framework/utils";
import { FundModuleService } from "./service";

export const FUND_MODULE = "fund";

export default Module(FUND_MODULE, { service: FundModuleService });
