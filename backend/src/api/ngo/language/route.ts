import { officerAccount } from "../ngo-request";

export const PUT = officerAccount.changeLanguage;
