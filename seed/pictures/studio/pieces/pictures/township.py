"""“Sunday morning”: a street up to the church, families in their best clothes, wires, washing and one dog."""

import numpy as np

from studio.pieces.pictures import brushwork
from studio.pieces.pictures import township_buildings as buildings
from studio.pieces.pictures import township_people as people
from studio.pieces.pictures import township_yards as yards
from studio.pieces.pictures.sketch import Sketch, gradient, shade

WIDTH, HEIGHT = 500, 400
"""Millimetres of the canvas, as all measures here."""
PIXELS_PER_MM = 4
SKYLINE = 150
"""Where the ground would meet the sky if no hill stood there."""

ROAD = (
    (400, 215, 178),
    (345, 232, 112),
    (295, 254, 68),
    (252, 276, 42),
    (222, 291, 26),
    (196, 300, 15),
    (176, 303, 9),
)
"""(height on the canvas, middle, half width)."""


def size_at(y):
    """Perspective: how large things are whose feet stand at `y`, as a factor of the house at `y` 250."""
    return (y - SKYLINE) / 100


def drawing():
    """The composition before it is painted, height × width × 3."""
    rng = np.random.default_rng(11)
    width, height = WIDTH * PIXELS_PER_MM, HEIGHT * PIXELS_PER_MM
    sky = gradient(width, height, [(0, "#4f93cb"), (0.2, "#8fc0dd"), (0.38, "#f6e4bd"), (1, "#d9a56a")])
    sketch = Sketch(sky, PIXELS_PER_MM)
    _clouds(sketch, rng)
    _hills(sketch, rng)
    _ground(sketch, rng)
    buildings.church(sketch, 304, 178, 0.62)
    buildings.houses(sketch, size_at)
    yards.wires(sketch, size_at)
    yards.washing_line(sketch)
    people.draw_everybody(sketch, size_at)
    yards.dog(sketch, 128, 368, 1.0)
    yards.aloe(sketch, 466, 396, 1.0)
    yards.aloe(sketch, 28, 398, 0.8)
    return sketch.pixels()


def painted():
    """Colour and height of the paint."""
    pixels = drawing()
    y, x = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]]
    direction = np.where(y < SKYLINE * PIXELS_PER_MM * 0.85, 0.22 * np.sin(x / 180), 0.06)
    return brushwork.paint(pixels, direction, seed=8)


def _clouds(sketch, rng):
    """Heaps with a flat shaded base."""
    for middle, y, span in ((62, 46, 84), (205, 28, 56), (400, 52, 116), (480, 94, 50), (150, 86, 60)):
        heaps = [
            (middle + share * span / 2, 4 + 9 * rng.uniform(0.5, 1) * (1 - share**2))
            for share in rng.uniform(-1, 1, 12)
        ]
        for x, radius in heaps:
            sketch.ellipse(x + 3, y, radius * 1.6, 3.6, "#c6d0d8")
        for lift, tone in ((0, "#efe9df"), (1.6, "#fffaf0")):
            for x, radius in heaps:
                sketch.ellipse(x - lift, y - radius * 0.62 - lift, radius * 1.1, radius * 0.72, tone)


def _hills(sketch, rng):
    ridges = (
        (
            "#7f97b0",
            [(0, 118), (60, 98), (130, 116), (190, 92), (262, 118), (330, 100), (410, 84), (500, 108)],
        ),
        ("#7fa088", [(0, 138), (80, 124), (170, 140), (260, 126), (350, 138), (430, 120), (500, 132)]),
        ("#9aa863", [(0, 158), (110, 148), (210, 158), (303, 146), (400, 158), (500, 148)]),
    )
    for colour, ridge in ridges:
        sketch.polygon([(0, 240), *ridge, (500, 240)], colour)
        for (x0, y0), (x1, y1) in zip(ridge, ridge[1:]):
            if y1 > y0:
                sketch.polygon([(x0, y0), (x1, y1), (x1, y1 + 14), (x0 + 6, y0 + 12)], shade(colour, 0.88))
    roofs = ("#e8dcc2", "#d8755a", "#e9c56a", "#7fb0b5", "#d9909c")
    for _ in range(46):
        x, y = rng.uniform(0, 500), rng.uniform(140, 160)
        if 275 < x < 335:
            continue
        sketch.polygon([(x, y), (x + 7, y), (x + 7, y - 5), (x, y - 5)], roofs[rng.integers(5)])
        sketch.polygon([(x - 1, y - 5), (x + 8, y - 5), (x + 6, y - 8), (x + 1, y - 8)], "#8d6a60")


def _ground(sketch, rng):
    sketch.polygon(
        [(0, 168), (180, 166), (303, 158), (420, 166), (500, 166), (500, 400), (0, 400)], "#b7a45c"
    )
    sketch.polygon([(0, 230), (160, 205), (0, 400)], "#a3954f")
    sketch.polygon([(500, 232), (360, 206), (500, 400)], "#ab9a55")
    edge = [(middle - half, y) for y, middle, half in ROAD] + [
        (middle + half, y) for y, middle, half in reversed(ROAD)
    ]
    sketch.polygon(edge, "#d9a066")
    bottom_up = [y for y, _, _ in ROAD][::-1]
    for _ in range(120):
        y = 178 + 222 * rng.random() ** 0.7
        middle, half = (np.interp(y, bottom_up, [row[i] for row in ROAD][::-1]) for i in (1, 2))
        x, long = middle + rng.uniform(-0.9, 0.9) * half, 9 * size_at(y)
        tone = ("#e6b57e", "#c88c55", "#efc592", "#bf8450")[rng.integers(4)]
        sketch.line([(x - long, y), (x + long, y + 0.8)], tone, 1.4 * size_at(y))
    for _ in range(150):
        x, y = rng.uniform(0, 500), rng.uniform(185, 398)
        middle, half = (np.interp(y, bottom_up, [row[i] for row in ROAD][::-1]) for i in (1, 2))
        if abs(x - middle) < half + 6:
            continue
        tuft = size_at(y) * rng.uniform(2, 4)
        tone = ("#7f8a45", "#8f9a4c", "#c7b76c", "#6f7d42")[rng.integers(4)]
        for lean in (-0.6, 0, 0.6):
            sketch.line([(x, y), (x + lean * tuft, y - tuft)], tone, 0.9)
