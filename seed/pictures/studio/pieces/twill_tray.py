"""A bamboo tray: a mat in 2/2 twill whose edge bends up into a wall, its rim lashed between split-bamboo hoops."""

import numpy as np

from studio import material, mesh
from studio.pieces.cord import arc_length

STRIP_THICKNESS_CM = 0.09
OVER_UNDER_CM = 0.072  # how far a strip rises over those it crosses
CORNERS = 5.0  # exponent of the rounded rectangle: 2 is an ellipse
MAT_SHARE = 1.22  # the mat is larger than the tray: the walls eat the rest
RIM_CM = 0.45  # of the width and depth, on either side
LASHING_CM = 2.1
STRIP_LENGTHWAYS, STRIP_CROSSWAYS, RIM, LASHING = range(4)


def build(facts):
    """`strip_cm` is the width of a strip, `colours` are those of strips one way, the other way, rim and lashing."""
    width, depth, height = facts["dims_cm"]
    colours = [np.array(material.hexc(c)) for c in facts["colours"]]
    rng = np.random.default_rng(5)
    half = np.array([width / 2 - RIM_CM, depth / 2 - RIM_CM])
    batch = mesh.Batch()
    counts = [int(2 * side * MAT_SHARE / facts["strip_cm"]) for side in half]
    for axis in (1, 0):
        _lay_strips(
            batch, rng, half, height, axis, counts, colours[STRIP_LENGTHWAYS if axis else STRIP_CROSSWAYS]
        )
    _bind_rim(batch, rng, half, height, colours)
    return [batch.build("tray", [material.fibre(rough=0.42, spec=0.4)])]


def _bent(x, y, half, height):
    """Where a point of the flat mat (cm) comes to lie once its edge is bent up."""
    x, y = x / MAT_SHARE, y / MAT_SHARE
    reach = (np.abs(x / half[0]) ** CORNERS + np.abs(y / half[1]) ** CORNERS) ** (1 / CORNERS) + 1e-9
    foot = np.interp(reach, [0, 0.70, 0.76, 0.82, 1.0], [0, 0.845, 0.905, 0.94, 0.997])
    climb = np.clip((reach - 0.70) / 0.30, 0, 1)
    rise = (height - 0.75) * np.interp(climb, [0, 0.10, 0.22, 0.4, 1], [0, 0.03, 0.14, 0.34, 1])
    return np.stack([x / reach * foot, y / reach * foot, rise + 0.25], -1)


def _lay_strips(batch, rng, half, height, axis, counts, colour):
    """All strips that run along `axis`: over two, under two, each a step further than its neighbour."""
    mat = half * MAT_SHARE
    reach, side = mat[axis], mat[1 - axis]
    count, crossings = counts[1 - axis], counts[axis]
    for i in range(count):
        offset = -side + (i + 0.5) * 2 * side / count
        end = reach * max(0, 1 - abs(offset / side) ** CORNERS) ** (1 / CORNERS)
        if end < 1:
            continue
        u = np.linspace(-end, end, int(12 * end))
        step = (u + reach) / (2 * reach) * crossings
        wave = np.sin(2 * np.pi * ((step - i + (0 if axis else 2)) / 4 + 0.125))
        rise = np.sign(wave) * np.abs(wave) ** 0.45 * OVER_UNDER_CM
        _lay_strip(batch, rng, u, offset, axis, rise, 2 * side / count * 0.93, half, height, colour)


def _lay_strip(batch, rng, u, offset, axis, rise, width, half, height, colour):
    def lie(shift):
        beside = np.full(len(u), offset + shift)
        return _bent(*((beside, u) if axis else (u, beside)), half, height)

    nearby = 0.05
    path, neighbour = lie(0), lie(nearby)
    along, side = np.gradient(path, axis=0), neighbour - path
    normal = np.cross(side, along) * (1 if axis else -1)
    normal /= np.linalg.norm(normal, axis=1, keepdims=True) + 1e-9
    normal *= np.sign(normal[:, 2:] + 1e-6)
    narrowing = np.linalg.norm(side, axis=1) / nearby  # strips narrow where the mat converges
    path = path + normal * rise[:, None]
    along /= np.linalg.norm(along, axis=1, keepdims=True) + 1e-9
    across = np.cross(along, normal)
    section = mesh.rrect(1.0, STRIP_THICKNESS_CM, STRIP_THICKNESS_CM * 0.42, 2)
    V = path[:, None] + across[:, None] * section[None, :, :1] * (narrowing * width)[:, None, None]
    V = V + normal[:, None] * section[None, :, 1:]
    length = arc_length(path)
    uv = np.stack(
        [
            np.broadcast_to(length[:, None] + rng.uniform(0, 90), V.shape[:2]),
            np.broadcast_to(section[None, :, 0] * 0.8, V.shape[:2]),
        ],
        -1,
    )
    faces = mesh.grid_faces(len(u), len(section), False, True)
    batch.add(V.reshape(-1, 3), faces, uv.reshape(-1, 2), colour * rng.uniform(0.84, 1.1))


def _bind_rim(batch, rng, half, height, colours):
    """Two hoops with the edge of the mat between them, a rod on top, crossed stitches round all three."""
    rim, outward, length = _rim_line(half, height)
    for side in (0.26, -0.26):
        batch.strand(
            rim + outward * side,
            mesh.rrect(1.25, 0.36, 0.15, 4),
            True,
            outward,
            col=colours[RIM] * rng.uniform(0.92, 1.05),
            u0=7,
        )
    batch.strand(rim + [0, 0, 0.56], mesh.rrect(0.42, 0.26, 0.1, 3), True, (0, 0, 1), col=colours[RIM] * 0.9)
    along = np.linspace(0, length, len(rim))
    turn = np.linspace(0, 2 * np.pi, 26, endpoint=False)
    for place in np.arange(0, length, LASHING_CM):
        for slant in (-0.28, 0.28):
            where = (place + slant * np.cos(turn)) % length
            middle, out = (
                np.stack([np.interp(where, along, line[:, axis]) for axis in range(3)], -1)
                for line in (rim, outward)
            )
            stitch = middle + out * (0.50 * np.cos(turn))[:, None]
            stitch = stitch + np.array([0, 0, 1]) * (0.72 * np.sin(turn) + 0.02)[:, None]
            batch.strand(
                stitch,
                mesh.rrect(0.26, 0.09, 0.03, 2),
                True,
                out,
                col=colours[LASHING] * rng.uniform(0.9, 1.1),
            )


def _rim_line(half, height, corners=320, points=700):
    """Evenly spaced points of the rim, the direction outwards at each, and its length in cm."""
    t = np.linspace(0, 2 * np.pi, corners, endpoint=False)
    round_ = lambda wave: np.sign(wave) * np.abs(wave) ** (2 / CORNERS)
    x, y = half[0] * round_(np.cos(t)), half[1] * round_(np.sin(t))
    slope = lambda value, side: np.sign(value) * np.abs(value / side) ** (CORNERS - 1) / side
    outward = np.stack([slope(x, half[0]), slope(y, half[1]), 0 * t], -1)
    outward /= np.linalg.norm(outward, axis=1, keepdims=True)
    rim = np.stack([x, y, np.full(corners, height - 0.72)], -1)
    along = arc_length(rim)
    even = np.linspace(0, along[-1], points)
    resample = lambda line: np.stack([np.interp(even, along, line[:, axis]) for axis in range(3)], -1)
    return resample(rim), resample(outward), along[-1]
