import { officerAccount } from "../ngo-request";

export const GET = officerAccount.showSecondFactor;
