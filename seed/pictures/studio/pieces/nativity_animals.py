"""
Ox and donkey of the nativity scene, modelled from clay and painted. Centimetres; `facing` 1 looks to the
right.
"""

import numpy as np

from studio import material, mesh
from studio.material import hexc
from studio.pieces.carving import moulded
from studio.pieces.figures.modelling import FIGURE_HEIGHT, Modeller
from studio.pieces.nativity_stable import BOARD_TOP


def ox(at, facing):
    """Lying ox: heavy neck, pale muzzle, horns and folded forelegs."""
    x, y, z, f = *at, BOARD_TOP, facing
    body = [
        [
            (x - f * 1.3, y + 0.5, z + 0.85, 0.85),
            (x - f * 0.4, y + 0.35, z + 1.0, 0.98),
            (x + f * 0.5, y + 0.1, z + 1.1, 0.95),
        ],
        [
            (x + f * 0.5, y + 0.0, z + 1.3, 0.85),
            (x + f * 0.95, y - 0.2, z + 2.0, 0.62),
            (x + f * 1.1, y - 0.3, z + 2.45, 0.5),
        ],
        [
            (x + f * 1.1, y - 0.35, z + 2.55, 0.5),
            (x + f * 1.4, y - 0.7, z + 2.35, 0.45),
            (x + f * 1.6, y - 0.95, z + 2.12, 0.36),
        ],
        [
            (x + f * 0.6, y - 0.7, z + 0.5, 0.32),
            (x + f * 1.2, y - 0.95, z + 0.28, 0.24),
            (x + f * 0.7, y - 1.15, z + 0.2, 0.2),
        ],
        [
            (x - f * 1.1, y - 0.35, z + 0.55, 0.5),
            (x - f * 0.5, y - 0.75, z + 0.3, 0.3),
            (x - f * 0.1, y - 0.8, z + 0.22, 0.2),
        ],
    ]
    ears = [
        [
            (x + f * 1.0 + s * 0.35, y - 0.30 + s * 0.15, z + 2.75, 0.17),
            (x + f * 1.0 + s * 0.78, y - 0.28 + s * 0.22, z + 2.66, 0.12),
        ]
        for s in (-1, 1)
    ]
    details = mesh.Batch()
    clay = Modeller(details, (0, 0, 0), FIGURE_HEIGHT)
    clay.ball((x + f * 1.62, y - 0.98, z + 2.08), (0.33, 0.30, 0.27), hexc("#e0c7a2"))
    for s in (-1, 1):
        root = np.array([x + f * 1.12 + s * 0.25, y - 0.40 + s * 0.12, z + 2.9])
        horn = [root, root + [s * 0.3, 0.05, 0.12], root + [s * 0.42, 0.0, 0.48]]
        clay.rod(horn, 0.11, hexc("#efe2c4"), (1.1, 0.9, 0.35))
        clay.ball((x + f * 1.45 + s * 0.27, y - 0.83 + s * 0.24 * f, z + 2.62), 0.085, hexc("#120c08"))
        clay.ball((x + f * 1.75 + s * 0.12, y - 1.24 + s * 0.05, z + 2.14), 0.05, hexc("#3a2014"))
    clay.ball((x + f * 1.45, y - 0.8, z + 2.72), (0.16, 0.16, 0.1), hexc("#5a3018"))
    painted = details.build("ox details", [material.vcol(0.55, 0.3, bump=0.3)])
    return [moulded("ox", body + ears, _clay("#8a4f28"), 0.07, 4), painted]


def donkey(at, facing):
    """Standing donkey: long ears, pale muzzle, dark upright mane and a cross of dark hair on the shoulder."""
    x, y, z, f = *at, BOARD_TOP, facing
    body = [
        [
            (x - f * 1.2, y + 0.3, z + 2.1, 0.66),
            (x, y + 0.15, z + 2.05, 0.70),
            (x + f * 0.7, y, z + 2.15, 0.64),
        ],
        [
            (x + f * 0.75, y, z + 2.4, 0.50),
            (x + f * 1.15, y - 0.2, z + 3.0, 0.38),
            (x + f * 1.3, y - 0.3, z + 3.4, 0.36),
        ],
        [
            (x + f * 1.3, y - 0.3, z + 3.45, 0.37),
            (x + f * 1.65, y - 0.6, z + 3.15, 0.32),
            (x + f * 1.9, y - 0.85, z + 2.82, 0.26),
        ],
        [
            (x - f * 1.75, y + 0.4, z + 2.3, 0.14),
            (x - f * 2.0, y + 0.4, z + 1.6, 0.12),
            (x - f * 2.0, y + 0.4, z + 1.2, 0.18),
        ],
    ]
    for s in (-1, 1):
        body.append(
            [
                (x + f * 0.7, y + s * 0.34, z + 1.9, 0.36),
                (x + f * 0.7, y + s * 0.36, z + 1.0, 0.2),
                (x + f * 0.7, y + s * 0.36, z + 0.2, 0.2),
            ]
        )
        body.append(
            [
                (x - f * 1.2, y + 0.3 + s * 0.34, z + 1.9, 0.42),
                (x - f * 1.25, y + 0.3 + s * 0.36, z + 1.0, 0.22),
                (x - f * 1.2, y + 0.3 + s * 0.36, z + 0.2, 0.2),
            ]
        )
        root = (x + f * 1.2 + s * 0.16, y - 0.2 + s * 0.12, z + 3.7)
        body.append(
            [
                (*root, 0.17),
                (root[0] + s * 0.14, root[1], z + 4.15, 0.2, 0.6),
                (root[0] + s * 0.2, root[1], z + 4.6, 0.09),
            ]
        )
    details = mesh.Batch()
    clay = Modeller(details, (0, 0, 0), FIGURE_HEIGHT)
    clay.ball((x + f * 1.93, y - 0.88, z + 2.78), (0.28, 0.27, 0.25), hexc("#e6dccb"))
    for step in np.linspace(0, 1, 9):
        clay.ball(
            (x + f * (0.5 + 0.62 * step), y + 0.12 - 0.2 * step, z + 2.85 + 0.9 * step),
            (0.17, 0.11, 0.17),
            hexc("#2c2622"),
        )
    for s in (-1, 1):
        clay.ball((x + f * 1.55 + s * 0.2, y - 0.62 + s * 0.17 * f, z + 3.38), 0.075, hexc("#120c08"))
        clay.ball((x + f * 2.08 + s * 0.1, y - 1.08 + s * 0.05, z + 2.84), 0.045, hexc("#3a2f2a"))
        for leg in (0.7, -1.2):
            clay.ball(
                (x + f * leg, y + (0.3 if leg < 0 else 0) + s * 0.36, z + 0.1),
                (0.24, 0.24, 0.13),
                hexc("#2c2622"),
            )
    painted = details.build("donkey details", [material.vcol(0.55, 0.3, bump=0.3)])
    return [moulded("donkey", body, _clay("#8d8378"), 0.07, 4), painted]


def _clay(colour):
    return material.flat(hexc(colour), 0.6, 0.3, bump=0.4, bscale=8)
