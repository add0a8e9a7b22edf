"use client";

import { ErrorNotice } from "@/features/shell/error-notice";

export default function ShopError() {
  return <ErrorNotice retry={() => window.location.reload()} />;
}
