import type { ReactNode } from "react";
import { Container } from "@/ui/container";
import { JointMark } from "@/ui/joint-mark";

/** For an unknown language or country: without the shop's header, which would need to know both. */
export function BareFrame({ children }: { readonly children: ReactNode }) {
  return (
    <main className="grow">
      <Container className="pt-8">
        <a href="/" className="inline-flex items-center gap-3 font-serif text-xl tracking-tight">
          <JointMark className="size-9" />
          Second Chance Crafts
        </a>
      </Container>
      {children}
    </main>
  );
}
