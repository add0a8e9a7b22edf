"""A sheet of beeswax foundation rolled round a wick: a real spiral, real hexagons, the seam where the sheet ends."""

import numpy as np

from studio import material, mesh
from studio.pieces.wick import wick

SHEET_CM = 0.30
PITCH_CM = 0.335  # from turn to turn
CORE_CM = 0.25  # radius of the first turn
CELL_CM = 0.54  # across the flats of a hexagon
CELL_DEPTH_CM = 0.095
WICK_ABOVE_CM = 1.3
OUTER_TURNS = 1.12  # modelled finely; the turns inside show their upper edge alone


def build(facts):
    """`dims_cm` counts the wick in the height."""
    width, _, height = facts["dims_cm"]
    wax = material.wax(material.hexc(facts["colour"]), sss=0.22, rough=0.42)
    body = height - WICK_ABOVE_CM
    last = 2 * np.pi * (width / 2 - 0.3) / PITCH_CM
    return [_inner_turns(last, body, wax), _outer_turn(last, body, wax), wick(body - 0.3, 1.6, 0.12, 0.3)]


def _radius(angle):
    return CORE_CM + PITCH_CM * angle / (2 * np.pi)


def _inner_turns(last, body, wax):
    angle = np.linspace(0, last - 2 * np.pi * 0.98, 700)
    r = _radius(angle) - SHEET_CM / 2
    top = body - 0.05 + 0.07 * np.sin(angle * 0.7) + 0.05 * np.sin(angle * 2.3 + 1)
    path = np.stack([r * np.cos(angle), r * np.sin(angle), top - 0.5], -1)
    outwards = np.stack([np.cos(angle), np.sin(angle), 0 * angle], -1)
    batch = mesh.Batch()
    batch.strand(path, mesh.rrect(1.0, SHEET_CM * 0.93, 0.10, 4), up=outwards)
    return batch.build("inner turns", [wax])


def _outer_turn(last, body, wax):
    """900 by 480 points: the outer face with the cells, the rounded upper edge, a strip of the inner face."""
    angle = np.linspace(last - 2 * np.pi * OUTER_TURNS, last, 900)
    length = np.r_[0, np.cumsum(_radius(angle)[1:] * np.diff(angle))]
    face, edge = np.linspace(0, body, 460), np.linspace(0, np.pi, 9)[1:]
    inset = np.r_[np.zeros(460), SHEET_CM / 2 * (np.cos(edge) - 1), np.full(12, -SHEET_CM)]
    level = np.r_[face, body + 0.10 * np.sin(edge), np.linspace(body, body - 1.5, 12)]
    a, off = np.meshgrid(angle, inset, indexing="ij")
    z = np.broadcast_to(level, a.shape)
    s = np.broadcast_to(length[:, None], a.shape)
    walls = _cell_walls(s + 0.04 * np.sin(z * 2), z + 0.05 * np.sin(s * 0.6))
    pressed = np.clip((body - z) / 0.12, 0, 1) * (off == 0) * np.clip(z / 0.2, 0, 1)
    seam = np.clip((length[-1] - length) / 0.25, 0, 1)[:, None] ** 0.5
    r = _radius(a) + off * np.maximum(seam, 0.25) + (walls - 1) * CELL_DEPTH_CM * pressed * seam
    r = r + 0.03 * np.sin(s * 0.9) * np.sin(z * 0.5) - 0.10 * (1 - seam)
    z = z + 0.05 * np.sin(a * 3) * (z > body * 0.98)
    V = np.stack([r * np.cos(a), r * np.sin(a), z], -1).reshape(-1, 3)
    return mesh.obj_from("outer turn", V, mesh.grid_faces(len(angle), len(level)), mats=[wax])


def _cell_walls(x, y):
    """0 in the middle of a cell, 1 on its wall; a lattice of upright hexagons."""
    wide, high = CELL_CM, CELL_CM * np.sqrt(3)
    nearest = None
    for shift_x, shift_y in ((0, 0), (wide / 2, high / 2)):
        dx = np.abs((x - shift_x + wide / 2) % wide - wide / 2)
        dy = np.abs((y - shift_y + high / 2) % high - high / 2)
        distance = np.maximum(dx, dx / 2 + dy * np.sqrt(3) / 2)
        nearest = distance if nearest is None else np.minimum(nearest, distance)
    t = np.clip((nearest / wide - 0.30) / 0.16, 0, 1)
    return t * t * (3 - 2 * t)
