"""Coptic sewing: a chain of loops climbs the open spine from board to board, signature by signature."""

import math

import numpy as np

from studio import mesh

THREAD_RADIUS = 0.055
STATIONS = (-0.36, -0.24, -0.12, 0.12, 0.24, 0.36)
"""Where the holes lie along the spine, as shares of its length."""


class Sewing:
    """Thread in one mesh; measures in centimetres. The spine lies at x = 0 along y, boards below and above."""

    def __init__(self, colour, seed=3):
        self.batch, self.colour, self.rng = mesh.Batch(), np.array(colour), np.random.default_rng(seed)

    def cord(self, points, radius=THREAD_RADIUS, steps=6):
        """A two-ply thread through `points`."""
        path = mesh.catmull(points, steps)
        twist = np.arange(len(path)) * 1.1
        for ply in (0, math.pi):
            around = np.c_[np.cos(twist + ply), np.sin(twist + ply), np.sin(twist + ply + 1)] * radius * 0.45
            shade = self.colour * self.rng.uniform(0.85, 1.12)
            self.batch.strand(path + around, mesh.circle(radius * 0.75, 6), col=shade)

    def chain(self, y, levels):
        """A pair of loops between each two `levels` (heights of the folds, boards included)."""
        for low, high in zip(levels, levels[1:]):
            rise = high - low
            for side in (-1, 1):
                self.cord(
                    [
                        (0.10, y + side * 0.04, low - 0.03),
                        (-0.07, y + side * 0.17, low + rise * 0.35),
                        (-0.08, y + side * 0.15, low + rise * 0.7),
                        (0.02, y + side * 0.03, high + 0.05),
                    ]
                )

    def lace_board(self, y, outside, inside):
        """From the spine round the edge of a board and down its hole; heights of its two faces."""
        out = math.copysign(1, outside - inside)
        self.cord(
            [
                (0.02, y, inside + out * -0.02),
                (-0.10, y, outside - out * 0.08),
                (0.02, y, outside + out * 0.06),
                (0.30, y, outside + out * 0.06),
                (0.62, y, outside + out * 0.05),
                (0.74, y, outside - out * 0.08),
            ],
            0.07,
        )
