import { managerAccount } from "../manager-request";

export const PUT = managerAccount.changeLanguage;
