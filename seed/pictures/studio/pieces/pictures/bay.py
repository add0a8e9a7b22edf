"""“Afternoon in the bay”: fishing boats at anchor under a low sun, a village below the hills, a strip of beach."""

import numpy as np

from studio.pieces.pictures import brushwork
from studio.pieces.pictures.sketch import Sketch, gradient, rgb, shade

WIDTH, HEIGHT = 1600, 1200
"""Quarter millimetres of the canvas, as all measures here."""
PIXELS_PER_UNIT = 1.25
HORIZON = int(HEIGHT * 0.44)


def drawing():
    """The composition before it is painted, height × width × 3."""
    rng = np.random.default_rng(5)
    sketch = Sketch(_sky_and_sea(), PIXELS_PER_UNIT)
    _clouds(sketch, rng)
    sketch.ellipse(1138, HORIZON - 88, 40, 40, "#fff0c4")
    _headlands(sketch)
    _village(sketch, rng)
    _water(sketch, rng)
    _beach(sketch)
    _boats(sketch, rng)
    _gulls(sketch)
    return sketch.pixels()


def painted():
    """Colour and height of the paint."""
    pixels = drawing()
    y, _ = np.mgrid[0 : pixels.shape[0], 0 : pixels.shape[1]]
    direction = np.where(y < HORIZON * PIXELS_PER_UNIT, 0.12 * np.sin(y / 75), 0.0)
    return brushwork.paint(pixels, direction, seed=3)


def _sky_and_sea():
    width, height, shore = (round(side * PIXELS_PER_UNIT) for side in (WIDTH, HEIGHT, HORIZON))
    sky = gradient(width, height, [(0, "#7fa3b5"), (0.16, "#b9c3bd"), (0.30, "#eec9a0"), (0.44, "#f6b878")])
    sea = gradient(
        width, height - shore, [(0, "#d9a878"), (0.12, "#8ea6a2"), (0.5, "#3f7f8c"), (1, "#225a6b")]
    )
    return np.vstack([sky[:shore], sea])


def _clouds(sketch, rng):
    for x, y, wide, tall, colour in (
        (300, 150, 340, 26, "#f3d9bd"),
        (520, 190, 300, 20, "#f0c9a4"),
        (1150, 110, 420, 28, "#e9d6c4"),
        (980, 235, 380, 16, "#f8d3a6"),
        (150, 260, 260, 14, "#f3bf8e"),
    ):
        for _ in range(7):
            along, up = rng.uniform(-0.5, 0.5) * wide, rng.normal(0, tall * 0.5)
            sketch.ellipse(x + along, y + up, wide * 0.3, tall * 0.5, colour)


def _headlands(sketch):
    near = HORIZON
    for outline, colour in (
        (
            [
                (0, near),
                (0, near - 120),
                (150, near - 165),
                (330, near - 120),
                (520, near - 70),
                (700, near - 30),
                (820, near),
            ],
            "#a58a94",
        ),
        (
            [
                (WIDTH, near),
                (WIDTH, near - 210),
                (1500, near - 190),
                (1400, near - 120),
                (1330, near - 60),
                (1260, near - 22),
                (1200, near),
            ],
            "#8c7683",
        ),
        (
            [
                (0, near + 6),
                (0, near - 60),
                (120, near - 84),
                (260, near - 40),
                (420, near - 8),
                (500, near + 6),
            ],
            "#7b6a78",
        ),
    ):
        sketch.polygon(outline, colour)


def _village(sketch, rng):
    walls = ("#f1dcc0", "#e0a878", "#c98a6a", "#d9c4a8")
    for number in range(46):
        x, y = rng.uniform(0, 330), HORIZON - rng.uniform(4, 44)
        wide, tall = rng.uniform(10, 22), rng.uniform(8, 16)
        sketch.polygon([(x, y), (x + wide, y), (x + wide, y + tall), (x, y + tall)], walls[number % 4])


def _water(sketch, rng):
    for _ in range(260):  # the sun on the water
        near = rng.random() ** 1.4
        y, x = HORIZON + 6 + near * (HEIGHT - HORIZON) * 0.72, 1138 + rng.normal(0, 26 + 120 * near)
        long = 12 + 60 * near
        sketch.line([(x - long, y), (x + long, y)], shade("#ffe2a6", rng.uniform(0.9, 1.0)), 2 + 7 * near)
    tones = ("#2a6676", "#5f979c", "#1d4f61", "#86aaa6")
    for number in range(420):
        near = rng.random()
        y, x = HORIZON + 10 + near * (HEIGHT - HORIZON), rng.uniform(0, WIDTH)
        long = 20 + 80 * near
        sketch.line([(x - long, y), (x + long, y + rng.normal(0, 3))], tones[number % 4], 2 + 6 * near)


def _beach(sketch):
    edge = [(0, 0.86), (300, 0.83), (640, 0.885), (980, 0.95), (1180, 1.0)]
    sketch.polygon([(0, HEIGHT), *[(x, HEIGHT * share) for x, share in edge]], "#d9b184")
    sketch.line([(x, HEIGHT * (share - 0.005)) for x, share in edge], "#f6ead2", 16)
    sketch.polygon(
        [(0, HEIGHT), (0, HEIGHT * 0.93), (260, HEIGHT * 0.92), (560, HEIGHT * 0.97), (700, HEIGHT)],
        "#c2935f",
    )
    boat = [
        (1010, HEIGHT - 70),
        (1050, HEIGHT - 6),
        (1330, HEIGHT - 6),
        (1420, HEIGHT - 96),
        (1280, HEIGHT - 64),
        (1130, HEIGHT - 58),
    ]
    sketch.polygon(boat, "#e0a63a")
    sketch.line([boat[0], boat[5], boat[4], boat[3]], "#7a2b22", 12)


def _boats(sketch, rng):
    _boat(sketch, rng, 430, HORIZON + 70, 0.36, "#f0e6d2", "#a53a2c")
    _boat(sketch, rng, 760, HORIZON + 52, 0.30, "#7a3b34", "#e8d2a8", heading=-1)
    _boat(sketch, rng, 1420, HORIZON + 120, 0.5, "#2f5f78", "#f0e0bc", "#e9dcc4")
    _boat(sketch, rng, 980, HORIZON + 250, 0.86, "#c9482f", "#f4e4c0", "#f2ead8", heading=-1)
    _boat(sketch, rng, 420, HORIZON + 330, 1.15, "#f3ecdc", "#c8452f", "#f2c14e")


def _boat(sketch, rng, x, y, s, hull, trim, cabin=None, heading=1):
    """A launch of 300 (times `s`) units with its mast and stays, above its reflection."""
    at = lambda along, up: (x + along * s, y - up * s)
    for row in range(14):
        low, half = y + s * (14 + row * 7), s * (118 - row * 5)
        ends = [(x - half + rng.normal(0, 10), low), (x + half + rng.normal(0, 10), low)]
        sketch.line(ends, rgb(hull) * 0.55 + rgb("#1f5566") * 0.4, 6 * s)
    side = [
        at(heading * along, up)
        for along, up in ((-150, 34), (-118, -16), (104, -18), (168, 52), (60, 26), (-60, 24))
    ]
    sketch.polygon(side, hull)
    sketch.line([side[0], side[5], side[4], side[3]], trim, max(3, 11 * s))
    sketch.line([at(-heading * 128, -4), at(heading * 120, -4)], shade(hull, 0.6), max(2, 10 * s))
    if cabin:
        for left, right, low, high, colour in (
            (-70, 14, 26, 86, cabin),
            (-78, 22, 84, 98, trim),
            (-52, -30, 48, 72, "#2f4650"),
            (-18, 2, 48, 72, "#2f4650"),
        ):
            sketch.polygon([at(left, low), at(right, low), at(right, high), at(left, high)], colour)
    sketch.line([at(36, 28), at(40, 250)], "#5a3d2a", max(3, 7 * s))
    for along, up in ((160, 56), (-140, 40)):
        sketch.line([at(40, 240), at(along, up)], "#6b5547", 2)


def _gulls(sketch):
    for x, y, s in ((640, 240, 1), (720, 200, 0.8), (560, 300, 0.7), (860, 280, 0.6)):
        wings = [(-26, -8), (-10, -14), (0, 0), (10, -14), (26, -8)]
        sketch.line([(x + across * s, y + down * s) for across, down in wings], "#f7efe2", 5)
