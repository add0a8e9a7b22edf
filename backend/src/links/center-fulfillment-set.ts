import { defineLink } from "@medusajs/framework/utils";
import FulfillmentModule from "@medusajs/medusa/fulfillment";
import CenterModule from "../modules/center";

export default defineLink(CenterModule.linkable.center, FulfillmentModule.linkable.fulfillmentSet);
