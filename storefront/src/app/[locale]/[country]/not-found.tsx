export { NotFoundNotice as default } from "@/features/shell/not-found-notice";
