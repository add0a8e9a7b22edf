"""Beeswax: honeycomb sheets, candles rolled from them or dipped, pieces broken off a block."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.sections import length_along, rolled_up
from studio.places.shapes import lump, rod, sheet, turned

HONEY = "#b5680c"
CELL = 0.62
FINE = 7
SHEET_GAP = 0.3


def _comb_height(along, across):
    """Relief of a honeycomb sheet: how far the nearest middle of a cell is, on two interleaved grids."""
    pitch_x, pitch_y = CELL, CELL * math.sqrt(3)

    def near(x, y):
        return np.hypot((x + pitch_x / 2) % pitch_x - pitch_x / 2, (y + pitch_y / 2) % pitch_y - pitch_y / 2)

    far = np.minimum(near(along, across), near(along - pitch_x / 2, across - pitch_y / 2))
    return 0.16 * np.clip(far / (CELL * 0.5) - 0.25, 0, 0.75)


def comb_sheet(width=24.0, depth=16.0, colour=HONEY, curl=3.0):
    """A sheet of beeswax with its honeycomb; the far edge curls up by `curl` centimetres."""
    half = np.array([width, depth]) / 2
    x, y = np.meshgrid(*(np.linspace(-side, side, int(2 * side * FINE)) for side in half), indexing="ij")
    rise = curl * np.clip((y / depth - 0.12) * 2.2, 0, 1) ** 2
    return [sheet(np.stack([x, y, 0.1 + rise + _comb_height(x, y)], -1), finishes.wax(colour), 0.12)]


def comb_sheets(count=3, width=24.0, depth=16.0, colours=(HONEY, "#a86a1c", "#d9a43a"), seed=1):
    """Sheets lying across each other, only the top one curling."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        made = comb_sheet(width, depth, colours[number % len(colours)], 2.5 if number == count - 1 else 0.0)
        objects += placed(made, rng.uniform(-1.2, 1.2, 2), rng.uniform(-12, 12), lift=number * 0.32)
    return objects


def rolled(height=12.0, radius=3.0, colour=HONEY, lying=False, unrolled=0.0):
    """
    A candle rolled from a honeycomb sheet. While it is being made it is `lying`, along Y, and `unrolled` centimetres of
    the sheet still lie out to its right.
    """
    line = rolled_up(radius, SHEET_GAP, unrolled, fineness=radius * 2 * math.pi * FINE)
    line = (line - [0, radius]) * [-1, 1]
    across = np.linspace(0, height, int(height * FINE))
    relief = _comb_height(*np.meshgrid(length_along(line), across, indexing="ij"))
    outward = np.stack([-np.gradient(line[:, 1]), np.gradient(line[:, 0])], 1)
    outward /= np.linalg.norm(outward, axis=1, keepdims=True) + 1e-9
    flat = line[:, None] + outward[:, None] * relief[..., None]
    points = np.concatenate([flat, np.broadcast_to(across[:, None], (len(line), len(across), 1))], -1)
    wick = [(0, 0, height - 1), (0.05, 0, height + 0.8), (0.3, 0.1, height + 1.6)]
    objects = [
        sheet(points, finishes.wax(colour), 0.12),
        rod(wick, 0.13, finishes.paint("#e9dfc8", 0.9)),
    ]
    return placed(objects, lift=radius, lean=90) if lying else objects


def blocks(count=4, colour=HONEY, seed=1):
    """Pieces broken off a cake of wax."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        size = rng.uniform(3, 6, 3) * [1.2, 1, 0.7]
        objects += placed(
            [lump(size, finishes.wax(colour), 0.2, seed + number, detail=24)],
            rng.uniform(-5, 5, 2) * [1, 0.6],
            rng.uniform(0, 360),
        )
    return objects


def tapers(count=5, length=22.0, colour=HONEY, seed=1):
    """Dipped candles lying side by side along X, joined in pairs by their wick."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        candle = turned(
            [
                (0, 0),
                (0.8, 0),
                (1.05, 0.4),
                (0.95, length * 0.6),
                (0.6, length - 0.5),
                (0.15, length),
                (0, length),
            ],
            finishes.wax(colour),
            36,
            6,
            lying_at=(0, 0, 1.05),
        )
        wick = rod(
            [(length - 0.3, 0, 1.05), (length + 1.5, 0, 0.8), (length + 3, 0.5, 0.1)],
            0.11,
            finishes.paint("#e9dfc8", 0.9),
        )
        objects += placed([candle, wick], (rng.uniform(-0.8, 0.8), number * 2.4), rng.uniform(-3, 3))
    return objects
