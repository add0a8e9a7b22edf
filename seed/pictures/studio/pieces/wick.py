"""Braided cotton wick, for every candle."""

import numpy as np

from studio import mesh, material

PLIES = 3
TURNS_PER_CM = 1.1
POINTS = 40
COTTON = (0.86, 0.80, 0.66)


def wick(foot, length, radius=0.11, bend=0.35, colour=COTTON):
    """Rises `length` cm from the height `foot` in the middle of a candle and leans over by `bend` cm."""
    batch = mesh.Batch()
    t = np.linspace(0, 1, POINTS)
    path = np.stack([bend * t**2, 0.12 * np.sin(2 * t), foot + length * t * (1 - 0.12 * t)], -1)
    for ply in range(PLIES):
        angle = 2 * np.pi * (TURNS_PER_CM * length * t + ply / PLIES)
        around = np.stack([np.cos(angle), np.sin(angle), 0 * t], -1)
        batch.strand(path + 0.55 * radius * around, mesh.circle(0.62 * radius, 8), col=colour)
    return batch.build("wick", [material.vcol(0.9, 0.1, bump=0.3, bscale=30)])
