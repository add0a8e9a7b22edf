import { defineLink } from "@medusajs/framework/utils";
import StockLocationModule from "@medusajs/medusa/stock-location";
import CenterModule from "../modules/center";

export default defineLink(CenterModule.linkable.center, StockLocationModule.linkable.stockLocation);
