import { showResetAt, takeResetAt } from "../../../shared/door-handlers";

export const POST = showResetAt("workshop");
export const PUT = takeResetAt("workshop");
