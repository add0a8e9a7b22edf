"""
An Andean hat with earflaps on a turned stand: a dome whose rim hangs lower over the ears.

    cloth   what it is knitted like (studio.weave.loom)
    yarn    colours of edge, braids and pompon
"""

import numpy as np

from studio import material, mesh
from studio.pieces.fabric import woollen, yarn_material
from studio.pieces.surfaces import grid_normals, thicken
from studio.pieces.yarns import braid, hairs, pompon, tassel

RADIUS_CM = 8.6
STAND_LIFT_CM = 8.6
CROWN_CM = 18.5  # from the top of the dome to the rim over the forehead, along the knit
EARFLAP_CM, EARFLAP_HALF_ANGLE = 9.5, 0.80
COLUMNS, ROWS = 241, 110
# Along the knit from the top: distance, radius and height, all in cm.
DOME = np.array(
    [(0, 0.02, 19), (0.5, 0.45, 18.98), (1.5, 1.3, 18.7), (3, 2.5, 18), (5, 4, 16.7), (7.5, 5.7, 14.9)]
    + [
        (10.5, 7.3, 12.2),
        (13.5, 8.3, 9.4),
        (17, 8.75, 5.9),
        (20, 8.8, 2.9),
        (24, 8.75, -1.1),
        (30, 8.6, -7.1),
    ]
)
STAND = [
    (0.01, 0),
    (5.2, 0),
    (5.2, 0),
    (5.2, 0.8),
    (4.6, 1.2),
    (1.2, 1.5),
    (0.95, 2.4),
    (0.95, 12),
    (1.4, 13),
]
STAND += [(6.2, 15), (7.4, 18), (6.2, 22), (3, 25), (0.01, 26)]
WOOL_HAIR = [0.7, 0.62, 0.5]


def build(facts):
    rng = np.random.default_rng(3)
    knit, texture = woollen(facts["cloth"], bump=0.2)
    grid, turn, from_top = _dome()
    repeats = round(2 * np.pi * RADIUS_CM / texture.width_cm) or 1
    uv = np.stack([turn / (2 * np.pi) * repeats, (CROWN_CM - from_top) / texture.height_cm], -1)
    hat = mesh.obj_from("hat", grid.reshape(-1, 3), mesh.grid_faces(COLUMNS, ROWS), uv.reshape(-1, 2), [knit])
    thicken(hat, 0.45, offset=-1)
    colours = [np.array(material.hexc(code)) for code in facts["yarn"]]
    yarn, fibres = mesh.Batch(), mesh.Batch()
    _crocheted_edge(yarn, grid[:-1, -1], colours[0], rng)
    for side in (1, -1):
        _tie(yarn, grid[0 if side > 0 else COLUMNS // 2, -1], side, colours, rng)
    pompon(yarn, np.array([0, 0, STAND_LIFT_CM + 20.6]), 2.7, colours, rng, 1700, 0.075)
    normals = grid_normals(grid).reshape(-1, 3)
    hairs(fibres, grid.reshape(-1, 3), normals, 2600, 0.55, [*colours, np.array(WOOL_HAIR)], rng, 0.012)
    wood = material.wood(material.hexc("#a9784a"), material.hexc("#6a4022"), axis="Z")
    return [
        hat,
        yarn.build("yarn", [yarn_material(scale=24)]),
        fibres.build("hair", [material.vcol(0.95, 0.02)]),
        mesh.lathe("stand", STAND, 64, [wood]),
    ]


def _dome():
    """Grid of the hat by angle and row, the angle, and the distance from the top along the knit."""
    turn, share = np.meshgrid(np.linspace(0, 2 * np.pi, COLUMNS), np.linspace(0, 1, ROWS), indexing="ij")
    from_ear = np.abs((turn + np.pi / 2) % np.pi - np.pi / 2) / EARFLAP_HALF_ANGLE
    flap = EARFLAP_CM * np.clip(1 - from_ear**2, 0, 1) ** 0.9
    from_top = share * (CROWN_CM + flap)
    radius, height = (np.interp(from_top, DOME[:, 0], DOME[:, column]) for column in (1, 2))
    spread = np.clip((from_top - CROWN_CM) / EARFLAP_CM, 0, 1) ** 1.5 * 0.9
    radius = (
        radius + spread + 0.16 * np.sin(3 * turn + from_top * 0.25) + 0.1 * np.sin(5 * turn - from_top * 0.4)
    )
    points = [radius * np.cos(turn) * 0.97, radius * np.sin(turn) * 1.05, height + STAND_LIFT_CM]
    return np.stack(points, -1), turn, from_top


def _crocheted_edge(yarn, rim, colour, rng):
    """A cord round the rim with small scallops on it."""
    yarn.strand(rim, mesh.circle(0.34, 8), True, col=colour)
    reach = np.r_[0, np.cumsum(np.linalg.norm(np.diff(np.vstack([rim, rim[:1]]), axis=0), axis=1))]
    vertices, faces = mesh.sphere_data(0.36, 10, 8)
    for at in np.arange(0, reach[-1], 0.62):
        scallop = rim[np.searchsorted(reach, at) % len(rim)] - [0, 0, 0.12]
        yarn.add(vertices * [0.9, 0.9, 1.0] + scallop, faces, col=colour * rng.uniform(0.85, 1.1))


def _tie(yarn, tip, side, colours, rng):
    """A braid from the tip of an earflap, with a tassel that hangs, or lies where the braid reached the table."""
    end = braid(yarn, tip.copy(), 11, colours[:3], 0.36, 0.1, aside=side * 1.5, forward=-2.0)
    hangs = end[2] > 3
    tassel(yarn, end, [0.3 * side, -0.5, -1 if hangs else -0.2], 3.2, colours, rng, 40, hangs, 0.0, 0.42)
