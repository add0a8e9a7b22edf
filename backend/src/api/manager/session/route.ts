import { managerAccount } from "../manager-request";

export const DELETE = managerAccount.logOut;
