"""Panels of leather: an outline with a thickness and rounded edges that can be bent and puffed."""

import math

import numpy as np

from studio import mesh


def rounded_rectangle(width, height, radius, corner=8, density=14):
    """A closed outline round the origin, counter-clockwise, with a point at least every longest side / 3 `density`."""
    corners = []
    for x, y, start in (
        (width / 2 - radius, height / 2 - radius, 0),
        (-width / 2 + radius, height / 2 - radius, 90),
        (-width / 2 + radius, -height / 2 + radius, 180),
        (width / 2 - radius, -height / 2 + radius, 270),
    ):
        angles = np.radians(start + 90 * np.arange(corner + 1) / corner)
        corners += list(zip(x + radius * np.cos(angles), y + radius * np.sin(angles)))
    return resampled(np.array(corners), max(width, height) / density / 3)


def resampled(outline, step):
    """The closed outline with points no farther apart than about `step`."""
    points = []
    for here, there in zip(outline, np.roll(outline, -1, 0)):
        parts = max(1, int(np.linalg.norm(there - here) / step))
        points += [here + (there - here) * part / parts for part in range(parts)]
    return np.array(points)


def panel(name, outline, thickness, hide, bend=None, bevel=None, rings=14, puff=None, edge=None):
    """
    A slab below `outline`. It is built of concentric rings down to the centroid, so that `bend` (points → points) can
    curve it and `puff` (x, y → height) can fill it. `edge` is the material of the cut edge where it is painted.
    """
    middle = outline.mean(0)
    spokes = outline - middle
    length = np.linalg.norm(spokes, axis=1, keepdims=True)
    bevel = bevel or min(thickness * 0.4, 0.12)
    shares = np.linspace(1, 0.001, rings)

    def ring(share, inset, level):
        return np.c_[middle + spokes * share * (1 - inset / length), np.full(len(outline), level)]

    below = [ring(share, 0, 0) for share in shares[::-1][:-1]]
    rim = [
        ring(1, bevel, 0),
        ring(1, 0, bevel),
        ring(1, 0, thickness - bevel),
        ring(1, bevel * 0.3, thickness - bevel * 0.3),
        ring(1, bevel, thickness),
    ]
    above = [ring(share, 0, thickness) for share in shares[1:]]
    stacked = np.stack(below + rim + above)
    if puff is not None:
        stacked[-rings:, :, 2] += puff(stacked[-rings:, :, 0], stacked[-rings:, :, 1])
    flat = stacked[..., :2].reshape(-1, 2)
    points = stacked.reshape(-1, 3)
    faces = mesh.grid_faces(len(stacked), len(outline), False, True)[:, ::-1]
    painted = None
    if edge is not None:
        row = np.arange(len(stacked) - 1).repeat(len(outline))
        painted = ((row >= len(below)) & (row < len(below) + 3)).astype(int)
    materials = [hide] if edge is None else [hide, edge]
    return mesh.obj_from(name, bend(points) if bend else points, faces, flat, materials, mat_idx=painted)


def turned(points, axis, degrees):
    """`points` turned about the axis "x", "y" or "z"."""
    cosine, sine = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    turn = {
        "x": [[1, 0, 0], [0, cosine, -sine], [0, sine, cosine]],
        "y": [[cosine, 0, sine], [0, 1, 0], [-sine, 0, cosine]],
        "z": [[cosine, -sine, 0], [sine, cosine, 0], [0, 0, 1]],
    }[axis]
    return np.asarray(points) @ np.array(turn).T
