import { officerAccount } from "../ngo-request";

export const DELETE = officerAccount.logOut;
