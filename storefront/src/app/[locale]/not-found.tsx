import { BareFrame } from "@/features/shell/bare-frame";
import { NotFoundNotice } from "@/features/shell/not-found-notice";

export default function UnknownPlace() {
  return (
    <BareFrame>
      <NotFoundNotice />
    </BareFrame>
  );
}
