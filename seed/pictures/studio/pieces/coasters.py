"""Six square lacquer coasters in two columns, each with a flower of eggshell inside a gold ring. Centimetres."""

import math

import numpy as np

from studio.pieces import drawing
from studio.pieces.lacquer import GOLD, lacquer, with_eggshell
from studio.pieces.slabs import rounded_rectangle, slab

COLUMNS, ROWS = 2, 3
SPACING_CM = 1.3
CORNER_CM = 1.1
PAINTING_PX = 640
GOLD_COVERAGE = 0.85


def build(facts):
    """`colours`: RGB (0 to 255) of the grounds, one for each coaster from the front left to the back right."""
    side, _, stack = facts["dims_cm"]
    thickness = stack / (COLUMNS * ROWS) * 0.94
    rng = np.random.default_rng(5)
    pitch = side + SPACING_CM
    parts = []
    for number, colour in enumerate(facts["colours"]):
        row, column = divmod(number, COLUMNS)
        painting, relief = _flower(number, colour)
        finish = lacquer(painting, relief=relief, relief_cm=0.01)
        coaster = slab(
            "coaster", [rounded_rectangle(side, side, CORNER_CM, 12)], thickness, 0, 0.2, [finish], 4
        )
        coaster.location.x = (column - (COLUMNS - 1) / 2) * pitch + rng.normal(0, 0.08)
        coaster.location.y = (row - (ROWS - 1) / 2) * pitch + rng.normal(0, 0.08)
        coaster.rotation_euler[2] = math.radians(rng.normal(0, 2.0))
        parts.append(coaster)
    return parts


def _flower(number, colour):
    """Eight petals in a ring, each shell laid anew; radii are pixels from the middle."""
    size = PAINTING_PX
    clouds = drawing.fractal_noise(size, size, 160, 20 + number, 5)
    ground = np.array(colour, float) * (0.6 + 0.6 * clouds[..., None])
    y, x = np.mgrid[0:size, 0:size] - size / 2
    radius, angle = np.hypot(x, y), np.arctan2(y, x)
    petals = 128 + 54 * np.abs(np.sin(4 * angle)) ** 0.8
    between = (angle * 4 / np.pi) % 1 < 0.035
    is_shell = (
        ((radius < petals) & (radius > 62) & ~between) | ((radius > 236) & (radius < 262)) | (radius < 40)
    )
    painting, laid = with_eggshell(ground, is_shell.astype(float), 13, 30 + number)
    lines = ((62, 3), (petals, 3), (228, 2.5), (270, 2.5))
    gold = np.any([np.abs(radius - line) < half for line, half in lines], axis=0)
    painting = drawing.painted_over(painting, GOLD_COVERAGE * gold, GOLD)
    return drawing.saved(painting, f"flower-{number}"), drawing.saved(laid * 255, f"shell-{number}")
