"""
Drawings burnt into wood with a hot point: a pen whose pressure varies, ornaments drawn with it, and the brown halo that
the heat leaves. Lengths are pixels.
"""

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio.pieces import drawing

HALO_PX = 5
HALO = 0.45
STEPPED = [(0, -26), (0.17, -26), (0.17, -9), (0.33, -9), (0.33, 9), (0.5, 9), (0.5, 26)]


class HotPen:
    """Draws on a black plate; white is burnt."""

    def __init__(self, width, height, seed=4):
        self.image = Image.new("L", (width, height), 0)
        self._draw = ImageDraw.Draw(self.image)
        self._rng = np.random.default_rng(seed)

    def line(self, points, width=6):
        """Through all points, with an unsteady hand."""
        points = np.asarray(points, float)
        points = points + self._rng.normal(0, 0.7, points.shape)
        for start, end in zip(points[:-1], points[1:]):
            pressed = width * self._rng.uniform(0.8, 1.2)
            self._draw.line([*start, *end], fill=255, width=max(2, round(pressed)))
            self.dot(*end, pressed / 2)

    def dot(self, x, y, radius):
        """A full round spot."""
        self._draw.ellipse([x - radius, y - radius, x + radius, y + radius], fill=255)

    def ring(self, x, y, radius, width=6, start=0, end=360):
        """A circle, or a part of one in degrees clockwise from the right."""
        angles = np.radians(np.linspace(start, end, 90))
        self.line(np.c_[x + radius * np.cos(angles), y + radius * np.sin(angles)], width)

    def frame(self, margin, width):
        """A rectangle `margin` within the edges."""
        right, bottom = self.image.width - margin, self.image.height - margin
        self.line(
            [(margin, margin), (right, margin), (right, bottom), (margin, bottom), (margin, margin)], width
        )

    def stepped_border(self, start, end, repeats, inward):
        """A row of stepped pyramids from start to end, their tops towards `inward`."""
        start, step = np.array(start, float), (np.array(end, float) - start) / repeats
        inward = np.array(inward, float)
        rise_and_fall = STEPPED + [(1 - along, up) for along, up in reversed(STEPPED)]
        for number in range(repeats):
            origin = start + step * number
            self.line([origin + step * along + inward * up for along, up in rise_and_fall], 5)
            self.dot(*(origin + step * 0.5 - inward * 14), 6)

    def leaf(self, x, y, angle, length, width=5):
        """Outline, midrib and four pairs of veins."""
        turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])

        def place(points):
            return np.array(points) @ turn + [x, y]

        t = np.linspace(0, 1, 14)
        for side in (-1, 1):
            self.line(place(np.c_[t * length, side * 0.24 * length * np.sin(np.pi * t**0.8)]), width)
            for share in (0.3, 0.45, 0.6, 0.75):
                self.line(place([(share * length, 0), ((share + 0.1) * length, side * 0.15 * length)]), 2)
        self.line(place([(0, 0), (0.8 * length, 0)]), 3)

    def scorched(self, name):
        """The file of the drawing: crisp lines, a soft halo, stronger where the hand rested."""
        lines = drawing.as_mask(self.image)
        halo = drawing.as_mask(self.image.filter(ImageFilter.GaussianBlur(HALO_PX)))
        pressure = 0.85 + 0.3 * drawing.fractal_noise(self.image.width, self.image.height, 40, 3)
        return drawing.saved(255 * np.clip(lines * pressure + halo * HALO, 0, 1), name)
