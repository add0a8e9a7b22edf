"""Musical instruments in the hands of little figures; lengths in figure units."""

import numpy as np

from studio.material import hexc
from studio.pieces.figures.modelling import banded

WOOD, DARK_WOOD, PALE_WOOD = hexc("#9a5a2c"), hexc("#5a3218"), hexc("#cf9f5e")
STRING, BLACK, STRAW, RED = hexc("#efe6d2"), hexc("#17100d"), hexc("#c9a254"), hexc("#c8303a")


def harp(modeller):
    """Andean harp with its wide sound box: foot on the ground, beside the knee."""
    ground = -modeller.raised
    box = [(-0.16, -0.52, ground + 0.1), (-0.24, -0.46, ground + 0.55), (-0.36, -0.36, ground + 1.02)]
    modeller.rod(box, 0.21, WOOD, (1.15, 0.85, 0.45), 16)
    top, neck_end = (-0.36, -0.36, ground + 1.05), (-0.98, -0.44, ground + 1.22)
    modeller.rod([top, (-0.62, -0.4, ground + 1.04), neck_end], 0.05, DARK_WOOD)
    modeller.rod([neck_end, (-0.72, -0.5, ground + 0.62), (-0.3, -0.55, ground + 0.04)], 0.042, DARK_WOOD)
    for share in np.linspace(0.15, 0.9, 9):
        upper = np.array(top) + (np.array(neck_end) - top) * share
        lower = np.array(box[2]) + (np.array([-0.3, -0.55, ground + 0.1]) - box[2]) * share
        modeller.rod([upper, lower + [-0.03, -0.14, 0]], 0.008, STRING, sides=5)


def violin(modeller):
    modeller.ball((0.20, -0.30, 1.28), (0.14, 0.15, 0.05), WOOD)
    modeller.ball((0.30, -0.43, 1.25), (0.11, 0.11, 0.045), WOOD)
    modeller.rod([(0.32, -0.46, 1.27), (0.50, -0.72, 1.22)], 0.03, DARK_WOOD)
    modeller.rod([(-0.32, -0.46, 1.02), (0.02, -0.5, 1.24), (0.42, -0.44, 1.5)], 0.017, PALE_WOOD)


def guitar(modeller):
    modeller.ball((-0.14, -0.40, 0.84), (0.20, 0.08, 0.19), PALE_WOOD)
    modeller.ball((0.06, -0.40, 0.93), (0.15, 0.075, 0.14), PALE_WOOD)
    modeller.ball((-0.05, -0.475, 0.88), (0.06, 0.012, 0.06), BLACK)
    modeller.rod([(0.12, -0.41, 0.96), (0.62, -0.42, 1.2)], 0.035, DARK_WOOD)
    modeller.ball((0.66, -0.42, 1.22), (0.08, 0.035, 0.06), DARK_WOOD)


def flute(modeller):
    modeller.rod([(0, -0.24, 1.46), (0.02, -0.60, 1.12)], 0.032, PALE_WOOD)


def pan_pipes(modeller):
    for index in range(7):
        x = (index - 3) * 0.062
        modeller.rod([(x, -0.30, 1.46), (x, -0.33, 1.32 - 0.035 * index)], 0.032, PALE_WOOD)
    modeller.rod([(-0.23, -0.36, 1.38), (0.23, -0.36, 1.38)], 0.018, RED)


def drum(modeller):
    skin = banded(RED, (-1, -0.13, STRAW), (0.13, 1, STRAW))
    profile = [(0, -0.17), (0.26, -0.17), (0.27, -0.15), (0.27, 0.15), (0.26, 0.17), (0, 0.17)]
    modeller.turned(profile, skin, centre=(0.05, -0.46, 0.80))
    modeller.rod([(-0.24, -0.40, 1.16), (-0.02, -0.48, 0.99)], 0.022, PALE_WOOD)
    modeller.ball((-0.02, -0.48, 1.0), 0.05, STRING)
