import { officerAccount } from "../../ngo-request";

export const POST = officerAccount.confirmSecondFactor;
