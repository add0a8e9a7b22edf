import { defineMiddlewares } from "@medusajs/framework/http";
import { moneyMiddlewares } from "./admin/orders/middlewares";
import { pictureMiddlewares } from "./admin/pictures/middlewares";
import { answerErrors } from "./shared/answer-errors";
import { passwordMiddlewares } from "./shared/password-rule";
import { plainTextMiddlewares } from "./shared/plain-text";
import { rateLimitMiddlewares } from "./shared/rate-limits";
import { cartMiddlewares } from "./store/carts/middlewares";
import { receiptMiddlewares } from "./store/customers/me/receipts/middlewares";
import { customerMiddlewares } from "./store/customers/middlewares";
import { paymentMiddlewares } from "./store/payment-collections/middlewares";

export default defineMiddlewares({
  errorHandler: answerErrors(),
  routes: [
    ...rateLimitMiddlewares(),
    ...plainTextMiddlewares,
    ...passwordMiddlewares,
    ...moneyMiddlewares,
    ...pictureMiddlewares,
    ...cartMiddlewares,
    ...paymentMiddlewares,
    ...customerMiddlewares,
    ...receiptMiddlewares,
  ],
});
