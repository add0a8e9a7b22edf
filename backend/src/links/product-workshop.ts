import { defineLink } from "@medusajs/framework/utils";
import ProductModule from "@medusajs/medusa/product";
import CenterModule from "../modules/center";

export default defineLink(
  { linkable: ProductModule.linkable.product, isList: true },
  CenterModule.linkable.workshop,
);
