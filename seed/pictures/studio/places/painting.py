"""Painting and drawing: tubes, palette, easel-sized canvas, charcoal."""

import math

import numpy as np

from studio.places import finishes
from studio.places.placing import placed
from studio.places.shapes import bar, curve_through, ellipse, lump, plate, ripple, rod, sheet, turned

PRIMED = "#d9d0bd"

# Outline of a palette as shares of its width and depth, with the notch for the fingers in front.
PALETTE_EDGE = (
    (-0.5, 0), (-0.38, 0.38), (0, 0.5), (0.4, 0.34), (0.5, 0), (0.36, -0.42), (0.1, -0.4), (-0.06, -0.27),
    (-0.24, -0.42),
)  # fmt: skip

# Raised and hollow parts of a face on a square from -1 to 1: how far to the side, how high, breadth, height, rise.
FACE = (
    (0.0, -0.1, 0.12, 0.3, 0.2),
    (0.0, -0.3, 0.22, 0.1, 0.12),
    (0.34, 0.34, 0.24, 0.07, 0.13),
    (0.34, 0.14, 0.17, 0.1, -0.16),
    (0.2, -0.46, 0.2, 0.12, 0.12),
    (0.0, -0.66, 0.3, 0.05, -0.1),
    (0.5, -0.12, 0.2, 0.2, 0.06),
)


def tube(colour="#2f6fa8", length=11.0, used=0.3):
    """A tube of paint along +X, its cap foremost; the share `used` of it is pressed flat. A colour band, no words."""
    run, way = np.meshgrid(np.linspace(0, 1, 44), np.linspace(0, 2 * math.pi, 33), indexing="ij")
    full = np.clip((run - used) / 0.5, 0, 1) ** 0.6
    tall, broad = 0.08 + 0.95 * full, 1.75 - 0.7 * full
    shoulder = np.sqrt(np.clip((1 - run) / 0.06, 0, 1)) * 0.7 + 0.3
    points = np.stack([run * length, broad * np.cos(way) * shoulder, 1.0 + tall * np.sin(way) * shoulder], -1)
    points[..., 2] += 0.1 * np.sin(run * 15) * (1 - full) - (1 - full) * 0.88
    band = ((run > 0.52) & (run < 0.86))[..., None]
    colours = np.where(band, finishes.rgb(colour), finishes.rgb("#d8d4ca"))
    body = sheet(points, finishes.coloured_gloss(), 0.03, colours)
    crimp = bar((0.9, 3.7, 0.24), finishes.steel(), (0.2, 0, 0.05), edge=0.05)
    cap = turned(
        [(0, 0), (0.62, 0), (0.75, 0.1), (0.68, 1.3), (0, 1.35)],
        finishes.paint("#1f1c1a", 0.4),
        24,
        lying_at=(length + 0.1, 0, 1),
    )
    return [body, crimp, cap]


def tubes(colours, spacing=4.4, seed=1):
    """Tubes beside each other."""
    rng = np.random.default_rng(seed)
    objects = []
    for number, colour in enumerate(colours):
        made = tube(colour, rng.uniform(9.5, 12), rng.uniform(0.05, 0.5))
        objects += placed(made, (rng.uniform(-1, 1), number * spacing), rng.uniform(-9, 9))
    return objects


def palette(colours, width=30.0, depth=22.0, wood="cherry", seed=1):
    """A thin wooden palette with a thumb hole, paint along its back edge and smears where it was mixed."""
    rng = np.random.default_rng(seed)
    notch = curve_through(np.array(PALETTE_EDGE) * [width, depth], 10, closed=True)
    objects = [
        plate(
            [notch, ellipse(3.2, 2.6, 40, (width * 0.28, -depth * 0.2))],
            0.5,
            finishes.wood(wood, "X", 0.4),
            0.15,
        )
    ]
    for number, colour in enumerate(colours):
        way = math.pi * (0.97 - 0.94 * number / max(1, len(colours) - 1))
        spot = (width * 0.4 * math.cos(way), depth * 0.36 * math.sin(way) + 0.8)
        objects += placed([dab(2.6 * rng.uniform(0.8, 1.15), colour, seed + number)], spot, lift=0.48)
        smear = lump(
            (rng.uniform(3, 6), rng.uniform(1.2, 2.2), 0.22), finishes.enamel(colour), 0.25, seed + number
        )
        objects += placed(
            [smear],
            (rng.uniform(-0.3, 0.2) * width, rng.uniform(-0.12, 0.15) * depth),
            rng.uniform(0, 180),
            lift=0.46,
        )
    return objects


def dab(size, colour, seed=1):
    """Paint as it came out of the tube."""
    return lump((size, size * 0.8, size * 0.75), finishes.enamel(colour), 0.22, seed)


def canvas(width=30.0, height=24.0, scene=("#8fb3c4", "#c9a35c", "#7d8f55", "#b5603f"), slope=72, seed=1):
    """A stretched canvas standing at a `slope` (degrees): sky and hills in broad strokes, one corner still white."""
    frame = bar((width, height, 1.8), finishes.wood("pine"), edge=0.15)
    x, y = np.meshgrid(np.linspace(-0.5, 0.5, 180), np.linspace(-0.5, 0.5, 140), indexing="ij")
    strokes = 1 + 0.09 * ripple(np.stack([x * 9 + y * 4, y * 34], -1), seed)
    palette_ = np.array([finishes.rgb(colour) for colour in (*scene, PRIMED)])
    colours = palette_[_landscape(x, y, len(scene), seed)] * strokes[..., None]
    points = np.stack([x * (width + 0.02), y * (height + 0.02), 1.83 + 0.05 * (strokes - 1)], -1)
    painted = sheet(points, finishes.coloured_fibre(0.55), 0.02, colours)
    return placed([frame, painted], lean=slope, lift=height / 2 * math.sin(math.radians(slope)))


def _landscape(x, y, tones, seed):
    """Number of the tone at each point: 0 the sky, then hills towards the foreground, last what is not painted yet."""
    rng = np.random.default_rng(seed)
    tone = np.zeros(x.shape, int)
    for number in range(1, tones):
        hill = 0.09 * np.sin(x * rng.uniform(4, 9) + rng.uniform(0, 6)) + 0.012 * np.sin(x * 60)
        tone[y < 0.22 - 0.24 * number + hill] = number
    corner = -0.5 + 0.42 * np.clip(x + 0.2, 0, 1)
    tone[y < corner + 0.03 * ripple(np.stack([x * 14, y * 3], -1), seed + 1)] = tones
    return tone


def charcoal(count=5, seed=1):
    """Sticks of drawing charcoal."""
    rng = np.random.default_rng(seed)
    objects = []
    for number in range(count):
        stick = rod(
            [(0, 0, 0.4), (3, 0.1, 0.4), (rng.uniform(6, 9), 0, 0.4)], 0.38, finishes.paint("#1a1817", 0.9)
        )
        objects += placed([stick], (rng.uniform(-1, 1), number * 1.3), rng.uniform(-25, 25))
    return objects


def mask_form(colour="#c9bb9d", paint="#c9472f", size=20.0):
    """A feline face of paper layers lying on its back: the brow is already painted and spotted, the rest still bare."""
    x, y = np.meshgrid(np.linspace(-1, 1, 170), np.linspace(-1, 1, 190), indexing="ij")
    inside = np.hypot(x / (0.88 + 0.1 * y), y)
    height = 0.4 * np.sqrt(np.clip(1 - inside**2.4, 0, 1))
    for side, up, breadth, tall, rise in FACE:
        for middle in {side, -side}:
            bump = np.exp(-(((x - middle) / breadth) ** 2) - ((y - up) / tall) ** 2)
            height = height + rise * bump * (inside < 0.97)
    spots = np.sin(x * 17 + 2) * np.sin(y * 19 + 1) > 0.62
    painted = (y > 0.0 + 0.05 * np.sin(x * 14)) & (inside < 1)
    tone = np.where(spots[..., None], finishes.rgb("#2a1d16"), finishes.rgb(paint))
    colours = np.where(painted[..., None], tone, finishes.rgb(colour))
    rim = np.clip(inside, 1, None)
    points = np.stack([x / rim * size * 0.42, y / rim * size * 0.5, height * size * 0.5 + 0.1], -1)
    return [sheet(points, finishes.coloured_fibre(0.6), 0.15, colours)]
