import { Module } from "@medusajs/framework/utils";
import { PaymentReturnModuleService } from "./service";

export const PAYMENT_RETURN_MODULE = "paymentReturn";

export default Module(PAYMENT_RETURN_MODULE, { service: PaymentReturnModuleService });
