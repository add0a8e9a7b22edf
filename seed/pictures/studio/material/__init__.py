"""
Procedural materials. Coordinates are those of the object, in centimetres, so that a grain keeps its true size however
large the piece is in the picture. Colours are linear RGB: `hexc("#7a3d1c")`.
"""

from studio.material.amber_glass import amber
from studio.material.cloth import textile
from studio.material.colour import hexc
from studio.material.glazes import glaze
from studio.material.graph import G
from studio.material.hides import leather
from studio.material.metals import metal
from studio.material.paper import backdrop
from studio.material.plain import flat, vcol
from studio.material.strands import beads, fibre
from studio.material.timber import wood
from studio.material.waxes import wax

__all__ = [
    "G",
    "amber",
    "backdrop",
    "beads",
    "fibre",
    "flat",
    "glaze",
    "hexc",
    "leather",
    "metal",
    "textile",
    "vcol",
    "wax",
    "wood",
]
