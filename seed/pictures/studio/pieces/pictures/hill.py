"""“Hill of colours”: a screen print in six inks, a hillside of stacked houses, a stairway, a wide white margin."""

import math

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

from studio.pieces.drawing import fractal_noise
from studio.pieces.pictures.sketch import rgb

WIDTH, HEIGHT = 1140, 1596
"""Pixels of the sheet: 38 to the centimetre. All measures here are pixels."""
MARGIN = 130
PAPER = "#f1eadb"
INKS = ("#f2b83a", "#e2653a", "#2f8f9d", "#d64f7a", "#5a3f73", "#2a2733")
YELLOW, ORANGE, TEAL, PINK, PLUM, DARK = range(6)
LIGHT = 6
"""Walls on which no ink is printed: their side is left white as well."""
STAIRS, SKYLINE = WIDTH * 0.46, MARGIN + 430


def painted():
    """Colour (height × width × 3, 0…255) and relief (0…255) of the print."""
    rng = np.random.default_rng(3)
    screens = [Image.new("L", (WIDTH, HEIGHT), 0) for _ in INKS]
    pens = [ImageDraw.Draw(screen) for screen in screens]
    _sky_and_hill(pens)
    _houses(pens, rng)
    _stairway(pens)
    return _pulled(screens, rng)


def _hilltop(x):
    return MARGIN + 420 + 560 * ((x - STAIRS) / (WIDTH * 0.56)) ** 2 + 22 * math.sin(x / 40)


def _stairs_at(y):
    return STAIRS + 90 * math.sin(y / 170)


def _sky_and_hill(pens):
    sun = [WIDTH * 0.60, MARGIN + 70, WIDTH * 0.60 + 250, MARGIN + 320]
    pens[YELLOW].rectangle([MARGIN, MARGIN, WIDTH - MARGIN, HEIGHT - MARGIN], fill=255)
    pens[YELLOW].ellipse(sun, fill=0)
    pens[ORANGE].ellipse(sun, fill=255)
    ridge = [(x, _hilltop(x)) for x in range(MARGIN, WIDTH - MARGIN + 1, 10)]
    slope = [(MARGIN, HEIGHT - MARGIN), *ridge, (WIDTH - MARGIN, HEIGHT - MARGIN)]
    pens[PLUM].polygon(slope, fill=255)
    pens[YELLOW].polygon(slope, fill=0)


def _houses(pens, rng):
    """Row by row from the top, larger towards the foot; none above the ridge or on the stairway."""
    row, y = 0, float(SKYLINE)
    while y < HEIGHT - MARGIN - 40:
        size = 46 + 44 * (y - SKYLINE) / (HEIGHT - 2 * MARGIN - 430)
        x = MARGIN + rng.uniform(-30, 10) + (row % 2) * size * 0.5
        while x < WIDTH - MARGIN:
            wide, tall = size * rng.uniform(0.95, 1.35), size * rng.uniform(0.8, 1.15)
            middle = x + wide / 2
            below_ridge = y - tall * 0.2 > _hilltop(min(max(middle, MARGIN), WIDTH - MARGIN)) + 10
            if below_ridge and abs(middle - _stairs_at(y)) >= size * 0.52:
                wall = int(rng.choice([YELLOW, ORANGE, TEAL, PINK, ORANGE, PINK, TEAL, LIGHT]))
                left, right = max(x, MARGIN), min(x + wide * 0.93, WIDTH - MARGIN)
                if right - left > size * 0.3:
                    _house(pens, rng, wall, left, right, y, wide, tall)
            x += wide
        y += size * 0.86
        row += 1


def _house(pens, rng, wall, left, right, foot, wide, tall):
    top = foot - tall
    if wall < PLUM:
        pens[wall].rectangle([left, top, right, foot], fill=255)
    pens[PLUM].rectangle([left, top, right, foot], fill=0)
    corner = right - wide * 0.22
    pens[PLUM].polygon(
        [(corner, top), (right, top), (right, foot), (corner, foot)], fill=0 if wall == LIGHT else 255
    )
    pens[DARK].rectangle([left, top - 4, right, top + 3], fill=255)
    openings = pens[DARK] if rng.random() < 0.6 else pens[PLUM]
    door = left + (right - left) * 0.14
    openings.rectangle([door, foot - tall * 0.55, door + wide * 0.20, foot], fill=255)
    openings.rectangle(
        [door + wide * 0.32, foot - tall * 0.70, door + wide * 0.50, foot - tall * 0.38], fill=255
    )


def _stairway(pens):
    for y in np.arange(MARGIN + 470, HEIGHT - MARGIN, 15):
        half = 12 + 34 * (y - SKYLINE) / (HEIGHT - 2 * MARGIN - 430)
        middle = _stairs_at(y)
        pens[PLUM].rectangle([middle - half, y, middle + half, y + 11], fill=0)
        pens[YELLOW].rectangle([middle - half, y, middle + half, y + 9], fill=255)


def _pulled(screens, rng):
    """Ink after ink, each a little out of register and mottled, a pinhole here and there."""
    colour = np.tile(rgb(PAPER), (HEIGHT, WIDTH, 1)).astype(np.float32) + rng.normal(0, 2, (HEIGHT, WIDTH, 1))
    relief = np.zeros((HEIGHT, WIDTH), np.float32)
    for number, (screen, ink) in enumerate(zip(screens, INKS)):
        laid = np.asarray(screen.filter(ImageFilter.GaussianBlur(0.8)), np.float32) / 255
        laid = np.roll(laid, (int(rng.integers(-3, 4)), int(rng.integers(-3, 4))), (0, 1))
        laid = laid * (0.93 + 0.07 * fractal_noise(WIDTH, HEIGHT, 5, number, 2))
        pinholes = 0.5 * (fractal_noise(WIDTH, HEIGHT, 3, 40 + number, 1) > 0.93)
        laid = (laid * np.clip(1.25 - pinholes, 0, 1))[..., None] * 0.96
        colour = colour * (1 - laid) + (rgb(ink) * 0.9 + colour * rgb(ink) / 255 * 0.1) * laid
        relief = np.maximum(relief, laid[..., 0])
    return colour, relief * 255
