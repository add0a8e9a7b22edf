import { managerAccount } from "../manager-request";

export const GET = managerAccount.showSecondFactor;
