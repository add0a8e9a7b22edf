"""A painting on stretched canvas, leaning."""

from studio.pieces.drawing import saved
from studio.pieces.pictures import bay, township
from studio.pieces.pictures.leaning import lean_back
from studio.pieces.pictures.paint import paint
from studio.pieces.slabs import rounded_rectangle, slab

MOTIFS = {"bay": bay, "township": township}
CORNER, EDGE = 0.25, 0.22
"""Centimetres: radius of the corners, and of the edge where the canvas turns round the stretcher."""


def build(facts):
    """`motif` names the painting; `dims_cm` is width, height and depth of the stretcher."""
    width, height, depth = facts["dims_cm"]
    motif = facts["motif"]
    colour, relief = MOTIFS[motif].painted()
    surface = paint(saved(colour, motif), saved(relief, f"{motif}_relief"))
    outline = rounded_rectangle(width, height, CORNER, 4)
    return lean_back([slab("canvas", [outline], depth, -depth / 2, EDGE, [surface], 4)])
