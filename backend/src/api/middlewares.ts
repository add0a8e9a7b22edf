import { defineMiddlewares } from "@medusajs/framework/http";
import { ruleMiddlewares } from "./admin/import-rules/middlewares";
import { changesWaitForRefunds } from "./admin/orders/changes-wait";
import { moneyMiddlewares } from "./admin/orders/middlewares";
import { sendingMiddlewares } from "./admin/orders/sending-middlewares";
import { payoutMiddlewares } from "./admin/payouts/middlewares";
import { pictureMiddlewares } from "./admin/pictures/middlewares";
import { hookMiddlewares } from "./hooks/middlewares";
import { managerMiddlewares } from "./manager/middlewares";
import { ngoMiddlewares } from "./ngo/middlewares";
import { answerErrors } from "./shared/answer-errors";
import { csvFileMiddlewares } from "./shared/csv-files";
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
    ...hookMiddlewares,
    ...managerMiddlewares,
    ...ngoMiddlewares,
    ...moneyMiddlewares,
    ...changesWaitForRefunds,
    ...sendingMiddlewares,
    ...pictureMiddlewares,
    ...csvFileMiddlewares,
    ...payoutMiddlewares,
    ...ruleMiddlewares,
    ...cartMiddlewares,
    ...paymentMiddlewares,
    ...customerMiddlewares,
    ...receiptMiddlewares,
  ],
});
