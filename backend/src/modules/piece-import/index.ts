import { Module } from "@medusajs/framework/utils";
import { PieceImportModuleService } from "./service";

export const PIECE_IMPORT_MODULE = "pieceImport";

export default Module(PIECE_IMPORT_MODULE, { service: PieceImportModuleService });
