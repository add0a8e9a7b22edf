import { Module } from "@medusajs/framework/utils";
import { OpenBooksModuleService } from "./service";

export const OPEN_BOOKS_MODULE = "openBooks";

export default Module(OPEN_BOOKS_MODULE, { service: OpenBooksModuleService });
