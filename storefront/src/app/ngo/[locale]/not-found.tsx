export { NotThere as default } from "@/features/ngo/portal/not-there";
