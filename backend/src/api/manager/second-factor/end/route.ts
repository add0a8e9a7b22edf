import { managerAccount } from "../../manager-request";

export const POST = managerAccount.endSecondFactor;
