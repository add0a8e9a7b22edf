import { logInAt } from "../../../shared/door-handlers";

export const POST = logInAt("ngo");
