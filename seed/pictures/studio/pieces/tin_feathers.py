"""The egg-shaped body of the guinea fowl and its feathers cut from tins. Centimetres, x forward."""

import math

import numpy as np

from studio import mesh
from studio.material import hexc

HALF_LENGTH, HALF_WIDTH, HALF_HEIGHT = 10.4, 6.1, 6.9
CENTRE, TILT = np.array([-0.9, 0.0, 15.0]), 0.34
FEATHER_LENGTH, FEATHER_HALF_WIDTH, TIN = 4.1, 1.55, 0.08
ROW_SPACING = 1.75
STEEL = np.array(hexc("#3a3d42"))
ENAMEL = hexc("#ece8dc")
SPOTS = ((0.34, -0.5), (0.34, 0.5), (0.56, 0.0), (0.70, -0.55), (0.70, 0.55), (0.87, 0.0))


def add_core(metal):
    ball, faces = mesh.sphere_data(1, 40, 28)
    girth = 1 + 0.20 * ball[:, :1]
    egg = ball * np.hstack([np.ones_like(girth), girth, girth]) * [HALF_LENGTH, HALF_WIDTH, HALF_HEIGHT]
    metal.add(_tilted(egg * 0.96), faces, col=STEEL * 0.3)


def add_plumage(metal, paint, tins, rng):
    """Rows from the tail to the neck, so that each lies over the one behind it."""
    along_rows = np.sin(np.linspace(-1.28, 1.22, int(2.5 * 8.2 / ROW_SPACING)))
    for number, along in enumerate(along_rows):
        girth = math.sqrt(1 - along * along) * (1 + 0.20 * along)
        around_length = 2 * math.pi * girth * math.sqrt((HALF_WIDTH**2 + HALF_HEIGHT**2) / 2)
        size = 0.62 + 0.38 * min(1.0, girth * 1.25)
        count = max(5, round(around_length / (2 * FEATHER_HALF_WIDTH * size * 0.80)))
        for index in range(count):
            around = 2 * math.pi * (index + 0.5 * (number % 2)) / count + rng.normal(0, 0.02)
            frame = _frame(along, around)
            colour = _feather_colour(tins, rng)
            _feather(metal, paint, frame, FEATHER_LENGTH * size, FEATHER_HALF_WIDTH * size, colour, rng)


def add_tail(metal, paint, tins, rng):
    """Long feathers that droop behind, in two layers."""
    root = _egg(-0.93, 0.0)
    for layer, (length, drop) in enumerate(((6.0, 0.62), (4.8, 0.42))):
        for index in range(-2, 3):
            angle = index * 0.24
            backward = np.array([-math.cos(angle), math.sin(angle), -drop])
            backward /= np.linalg.norm(backward)
            sideways = np.array([math.sin(angle), math.cos(angle), 0.0])
            normal = np.cross(backward, sideways)
            normal *= np.sign(normal[2])
            start = (
                root + sideways * index * 0.35 + np.array([0.6, 0, -1.0 + 0.5 * layer - 0.15 * abs(index)])
            )
            _feather(
                metal,
                paint,
                (start, backward, sideways, normal),
                length,
                1.25,
                _feather_colour(tins, rng),
                rng,
                0.3,
            )


def _feather_colour(tins, rng):
    """Mostly dark steel; every third or so keeps the print of its tin."""
    if rng.random() < 0.34:
        return tins[rng.integers(len(tins))] * rng.uniform(0.55, 0.9)
    return STEEL * rng.uniform(0.55, 1.35) * np.array([1, 1, rng.uniform(0.98, 1.12)])


def _feather(metal, paint, frame, length, half_width, colour, rng, curl=0.6):
    """One tongue of tin with a round end, bent across, lifted at its tip, with enamel spots."""
    point, backward, sideways, normal = frame
    rows, columns = 16, 11
    share, across = np.meshgrid(np.linspace(0, 1, rows), np.linspace(-1, 1, columns), indexing="ij")
    outline = np.where(
        share < 0.5, 0.80 + 0.4 * share, np.sqrt(np.clip(1 - ((share - 0.5) / 0.5) ** 2, 0.0, 1))
    )
    tilt = rng.normal(0, 0.05)

    def surface(s, a, w):
        x, b = s * length, a * w * half_width
        rise = 0.10 + curl * s**1.4 - b * b / 9.0 - (s * length) ** 2 / 46.0
        return (
            point
            + np.multiply.outer(x, backward + tilt * sideways)
            + np.multiply.outer(b, sideways)
            + np.multiply.outer(rise, normal)
        )

    top = surface(share, across, outline).reshape(-1, 3)
    under = top - normal * TIN
    grid, count = mesh.grid_faces(rows, columns), rows * columns
    rim = [r * columns for r in range(rows)] + [(rows - 1) * columns + c for c in range(1, columns)]
    rim += [r * columns + columns - 1 for r in range(rows - 2, -1, -1)]
    edge = np.array([[a, b, b + count, a + count] for a, b in zip(rim[:-1], rim[1:])])
    metal.add(np.vstack([top, under]), np.vstack([grid, grid[:, ::-1] + count, edge]), col=colour)
    for s, a in SPOTS:
        width = 0.80 + 0.4 * s if s < 0.5 else math.sqrt(1 - ((s - 0.5) / 0.5) ** 2)
        _dot(paint, surface(np.array(s), np.array(a), width), normal, 0.20 * half_width / 1.55, ENAMEL)


def _dot(batch, point, normal, radius, colour):
    ball, faces = mesh.sphere_data(radius, 12, 8)
    batch.add(ball - np.outer(ball @ normal, normal) * 0.55 + point, faces, col=colour)


def _frame(along, around):
    """Point, backward tangent, sideways tangent and normal of the body."""
    step = 1e-3
    point = _egg(along, around)
    backward = _egg(along - step, around) - point
    backward /= np.linalg.norm(backward)
    sideways = _egg(along, around + step) - point
    sideways -= backward * (sideways @ backward)
    sideways /= np.linalg.norm(sideways)
    normal = np.cross(sideways, backward)
    return point, backward, sideways, normal * np.sign(normal @ (point - CENTRE))


def _egg(along, around):
    """A point of the body: `along` from -1 (tail) to 1 (neck), `around` from the spine."""
    girth = math.sqrt(max(0.0, 1 - along * along)) * (1 + 0.20 * along)
    point = np.array(
        [HALF_LENGTH * along, HALF_WIDTH * girth * math.sin(around), HALF_HEIGHT * girth * math.cos(around)]
    )
    return _tilted(point)


def _tilted(points):
    cos, sin = math.cos(TILT), math.sin(TILT)
    return points @ np.array([[cos, 0, sin], [0, 1, 0], [-sin, 0, cos]]) + CENTRE
