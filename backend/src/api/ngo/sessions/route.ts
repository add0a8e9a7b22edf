import { officerAccount } from "../ngo-request";

export const GET = officerAccount.listSessions;
export const DELETE = officerAccount.logOutEverywhere;
