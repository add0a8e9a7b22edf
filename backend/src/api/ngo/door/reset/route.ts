import { showResetAt, takeResetAt } from "../../../shared/door-handlers";

export const POST = showResetAt("ngo");
export const PUT = takeResetAt("ngo");
