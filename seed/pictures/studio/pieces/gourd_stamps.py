"""
Figures of the gourd's friezes as stamps: each is drawn at (x, y) of its foot, `size` pixels for one unit, in
the tone `body` with details in the tone `line`. Tones go from 0 (scorched) to 255 (bare rind).
"""

import math

import numpy as np

LLAMA = [
    (-0.5, 0.9),
    (-0.45, 0.42),
    (-0.48, 0),
    (-0.36, 0),
    (-0.32, 0.4),
    (0.12, 0.4),
    (0.14, 0),
    (0.26, 0),
    (0.30, 0.45),
    (0.36, 0.9),
    (0.42, 1.3),
    (0.66, 1.28),
    (0.68, 1.42),
    (0.46, 1.52),
    (0.42, 1.68),
    (0.34, 1.52),
    (0.22, 1.0),
    (-0.40, 1.0),
    (-0.58, 1.04),
]
WALKER = (
    [(-0.42, 0), (0.42, 0), (0.2, 0.75), (0.22, 1.15), (-0.22, 1.15), (-0.2, 0.75)],
    [(-0.22, 1.12), (-0.6, 0.72), (-0.5, 0.62), (-0.15, 0.92)],
    [(0.22, 1.12), (0.6, 1.35), (0.66, 1.24), (0.18, 0.9)],
    [
        (-0.42, 1.42),
        (0.42, 1.42),
        (0.36, 1.5),
        (0.16, 1.52),
        (0.1, 1.72),
        (-0.1, 1.72),
        (-0.16, 1.52),
        (-0.36, 1.5),
    ],
)
BIRD = [
    (-0.9, 0.5),
    (-0.5, 0.45),
    (-0.2, 0.2),
    (0.2, 0.2),
    (0.5, 0.5),
    (0.56, 0.8),
    (0.76, 0.82),
    (0.58, 0.94),
    (0.44, 1.04),
    (0.28, 0.95),
    (0.16, 0.72),
    (-0.1, 0.78),
    (-0.5, 1.15),
    (-0.35, 0.7),
    (-0.85, 0.72),
]


class Stamps:
    """Draws on a PIL `draw`; animals face left or right as `rng` has it."""

    def __init__(self, draw, rng):
        self.draw, self.rng = draw, rng

    def shape(self, points, x, y, size, tone, mirror=1):
        self.draw.polygon([(x + mirror * across * size, y - up * size) for across, up in points], fill=tone)

    def disc(self, x, y, across, up, tone):
        self.draw.ellipse((x - across, y - up, x + across, y + up), fill=tone)

    def stroke(self, start, end, x, y, size, tone, width=5):
        (x0, y0), (x1, y1) = start, end
        self.draw.line((x + x0 * size, y - y0 * size, x + x1 * size, y - y1 * size), fill=tone, width=width)

    def llama(self, x, y, size, body, line):
        facing = self.rng.choice([-1, 1])
        self.shape(LLAMA, x, y, size, body, facing)
        for rib in np.arange(7) * 0.1:
            self.stroke((facing * (rib - 0.38), 0.92), (facing * (rib - 0.34), 0.52), x, y, size, line)
        self.disc(x + facing * 0.50 * size, y - 1.42 * size, 5, 5, line)

    def walker(self, x, y, size, body, line):
        for part in WALKER:
            self.shape(part, x, y, size, body)
        self.disc(x, y - 1.32 * size, 0.15 * size, 0.17 * size, body)
        for row in range(3):
            half, up = 0.40 - 0.05 * row, 0.10 + 0.14 * row
            self.stroke((-half, up), (half, up), x, y, size, line)
        for fold in np.arange(6) * 0.12 - 0.3:
            self.stroke((fold, 0.08), (fold, 0), x, y, size, line, 4)

    def house(self, x, y, size, body, line):
        self.shape([(-0.6, 0), (0.6, 0), (0.6, 0.7), (-0.6, 0.7)], x, y, size, body)
        self.shape([(-0.76, 0.68), (0.76, 0.68), (0.4, 1.2), (-0.4, 1.2)], x, y, size, body)
        self.shape([(-0.14, 0), (0.14, 0), (0.14, 0.42), (-0.14, 0.42)], x, y, size, line)
        for straw in range(9):
            self.stroke((0.165 * straw - 0.66, 0.72), (0.095 * straw - 0.38, 1.18), x, y, size, line)

    def tree(self, x, y, size, body, line):
        self.shape([(-0.06, 0), (0.06, 0), (0.05, 0.8), (-0.05, 0.8)], x, y, size, body)
        for across, up, radius in ((0, 1.25, 0.36), (-0.3, 0.98, 0.26), (0.3, 0.98, 0.26)):
            self.disc(x + across * size, y - up * size, radius * size, radius * size, body)
        for _ in range(14):
            angle, radius = self.rng.uniform(0, 2 * math.pi), self.rng.uniform(0, 0.3)
            leaf_x, leaf_y = x + radius * size * math.cos(angle), y - (1.15 + radius * math.sin(angle)) * size
            self.draw.line((leaf_x, leaf_y, leaf_x + 10, leaf_y - 12), fill=line, width=4)

    def bird(self, x, y, size, body, line):
        facing = self.rng.choice([-1, 1])
        self.shape(BIRD, x, y, size, body, facing)
        for leg in (0.0, 0.14):
            self.stroke((facing * leg, 0.22), (facing * leg, 0), x, y, size, body, 7)
        for feather in np.arange(5) * 0.1:
            self.stroke((facing * (feather - 0.3), 0.36), (facing * (feather - 0.36), 0.62), x, y, size, line)
        self.disc(x + facing * 0.46 * size, y - 0.92 * size, 6, 6, line)

    def flower(self, x, y, size, body, line):
        self.stroke((0, 0), (0, 0.9), x, y, size, body, 9)
        for angle in np.arange(8) * math.pi / 4:
            petal_x, petal_y = x + 0.30 * size * math.cos(angle), y - (1.15 - 0.30 * math.sin(angle)) * size
            self.disc(petal_x, petal_y, 0.16 * size, 0.16 * size, body)
        self.disc(x, y - 1.15 * size, 0.17 * size, 0.17 * size, line)
        self.disc(x, y - 1.15 * size, 0.09 * size, 0.09 * size, body)
        for side in (-1, 1):
            self.shape(
                [(0, 0.1), (side * 0.42, 0.55), (side * 0.5, 0.32), (side * 0.2, 0.08)], x, y, size, body
            )
