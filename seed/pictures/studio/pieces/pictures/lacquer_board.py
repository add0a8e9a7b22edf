"""A lacquer painting on its board, leaning."""

from studio.pieces.drawing import saved
from studio.pieces.lacquer import lacquer
from studio.pieces.pictures import river_landing
from studio.pieces.pictures.leaning import lean_back
from studio.pieces.slabs import rounded_rectangle, slab

CORNER, EDGE = 0.12, 0.12
"""Centimetres: radius of corners and edges."""
LEAF_HEIGHT = 0.004
"""Centimetres that leaf and eggshell still stand above the ground after polishing."""


def build(facts):
    """`dims_cm` is width, height and thickness of the board."""
    width, height, thickness = facts["dims_cm"]
    colour, relief = river_landing.painted()
    surface = lacquer(
        saved(colour, "landing"),
        relief=saved(relief, "landing_relief"),
        relief_cm=LEAF_HEIGHT,
        roughness=0.24,
        coat=0.8,
    )
    outline = rounded_rectangle(width, height, CORNER, 3)
    return lean_back([slab("board", [outline], thickness, -thickness / 2, EDGE, [surface], 3)])
