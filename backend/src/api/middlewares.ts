import { defineMiddlewares } from "@medusajs/framework/http";
import { answerErrors } from "./shared/answer-errors";

export default defineMiddlewares({
  errorHandler: answerErrors(),
  routes: [],
});
