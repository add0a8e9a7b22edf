import { managerAccount } from "../manager-request";

export const GET = managerAccount.listSessions;
export const DELETE = managerAccount.logOutEverywhere;
