"""
Sơn mài, layer by layer: what lies on the ground is buried under lacquer and rubbed back into sight, so no shape has a
hard edge, leaf cracks and lets the ground through, and deep lacquer tints everything warm.
"""

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio.pieces.drawing import fractal_noise
from studio.pieces.lacquer import shards
from studio.pieces.pictures.sketch import rgb

SILVER, SILVER_AGED = (214, 206, 184), (196, 152, 84)
"""Leaf where it lies open, and under brown lacquer."""
SHELL = (232, 215, 176)
LEAF_SQUARE = 118
"""Pixels of one leaf as it comes from the book."""


def smooth_step(values, low, high):
    """0 below `low`, 1 above `high`, a soft rise between; `low` above `high` falls."""
    share = np.clip((values - low) / (high - low), 0, 1)
    return share * share * (3 - 2 * share)


def _extent(mask):
    """The rows and columns outside which the mask is empty."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    if not len(rows):
        return slice(0, 0), slice(0, 0)
    return slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)


class Panel:
    """A board of `width` × `height` pixels under work. Masks are arrays of 0…1 of that size."""

    def __init__(self, width, height, seed):
        self.width, self.height = width, height
        self.coarse, self.medium, self.fine = (
            fractal_noise(width, height, size, seed + number, octaves)
            for number, (size, octaves) in enumerate(((320, 6), (70, 5), (14, 3)))
        )
        self._places = np.mgrid[0:height, 0:width].astype(np.float32)
        self._drift = [fractal_noise(width, height, 46, seed + 7 + axis, 4) - 0.5 for axis in (0, 1)]
        self.colour = np.zeros((height, width, 3), np.float32)
        self.relief = np.zeros((height, width), np.float32)
        self._cracks, self._flakes, self._squares = self._leaf(seed)

    def mask(self, draw, blur=2.0, wander=9):
        """What `draw(ImageDraw)` draws, with a hand's edge: it wanders by some pixels and is a little soft."""
        image = Image.new("L", (self.width, self.height), 0)
        draw(ImageDraw.Draw(image))
        drawn = np.asarray(image.filter(ImageFilter.GaussianBlur(blur)), np.float32) / 255
        return drawn[self._drifted(wander)]

    def wash(self, mask, colour, rubbed=0.4, depth=0.5):
        """
        Coloured lacquer. `rubbed` is the share that the abrasive took away again: first where the noise stands high;
        `depth` how unevenly thick it lies, hence how its tone moves.
        """
        at = _extent(mask)
        coarse, medium = self.coarse[at], self.medium[at]
        worn = smooth_step(
            0.5 * medium + 0.3 * coarse + 0.2 * self.fine[at], 1.02 - rubbed, 1.16 - rubbed * 0.8
        )
        tone = 1 + depth * (coarse - 0.5) + depth * 0.5 * (medium - 0.5)
        self._cover(at, mask[at] * (1 - 0.85 * worn), rgb(colour) * tone[..., None])

    def leaf(self, mask, aged=0.3, cover=0.8):
        """Silver leaf in squares, crackled; `aged` 0…1 is how much brown lacquer lies over it."""
        at = _extent(mask)
        coarse, medium = self.coarse[at], self.medium[at]
        left = smooth_step(0.55 * medium + 0.45 * coarse, 0.98 - cover, 1.12 - cover * 0.72)
        here = mask[at] * left * self._cracks[at]
        warm = np.clip(aged + 0.7 * (coarse - 0.5) + 0.35 * (medium - 0.5), 0, 1)[..., None]
        metal = np.array(SILVER) * (1 - warm) + np.array(SILVER_AGED) * warm
        light = 0.70 + 0.22 * self._flakes[at] + 0.16 * self._squares[at] + 0.10 * self.fine[at]
        self._cover(at, here, metal * light[..., None])
        self.relief[at] = np.maximum(self.relief[at], here * 0.8)

    def eggshell(self, mask, cell=11):
        """Crushed shell pressed in piece by piece: cream, each tile its own tone, some missing, dark joints."""
        at = _extent(mask)
        tile, joint = (part[at] for part in shards(self.width, self.height, cell, 5))
        here = mask[at] * smooth_step(joint, 0.5, 2.2) * (tile > 0.07)
        tone = 0.74 + 0.28 * tile + 0.16 * (self.medium[at] - 0.5)
        self._cover(at, here, np.array(SHELL) * tone[..., None])
        self.relief[at] = np.maximum(self.relief[at], here)

    def glaze(self, mask, colour, strength):
        """Transparent lacquer over everything: multiplies, as looking through amber does."""
        at = _extent(mask)
        self._cover(at, mask[at] * strength, self.colour[at] * rgb(colour) / 255)

    def _cover(self, at, share, colour):
        share = share[..., None]
        self.colour[at] = self.colour[at] * (1 - share) + colour * share

    def _drifted(self, pixels):
        """Rows and columns of the neighbour from which each place takes its edge."""
        row, column = (place + pixels * drift for place, drift in zip(self._places, self._drift))
        return np.clip(row, 0, self.height - 1).astype(np.int32), np.clip(column, 0, self.width - 1).astype(
            np.int32
        )

    def _leaf(self, seed):
        """Masks of the leaf: 0 in its cracks; the tone of each flake; the tone of each square."""
        row, column = self._drifted(30)
        cracks = np.ones((self.height, self.width), np.float32)
        for cell, gap, share in ((74, 2.6, 1.0), (26, 1.5, 0.7)):
            flake, edge = shards(self.width, self.height, cell, seed + cell)
            open_ = 1 - smooth_step(edge[row, column], 0.3, gap)
            cracks *= 1 - share * open_ * smooth_step(self.medium, 0.25, 0.6)
        squares = np.sin((row // LEAF_SQUARE) * 12.9 + (column // LEAF_SQUARE) * 78.2) * 0.5 + 0.5
        return cracks, flake[row, column], squares
