import { MedusaService } from "@medusajs/framework/utils";
import { Grant } from "./models/grant";
import { Invitation } from "./models/invitation";
import { Organisation } from "./models/organisation";
import { Seat } from "./models/seat";

export class NgoModuleService extends MedusaService({ Organisation, Seat, Grant, Invitation }) {}
