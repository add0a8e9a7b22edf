"""
Llama carved in alder: coat left rough from the gouge, a painted saddle cloth on the back. Centimetres, x
forward.
"""

import math

import numpy as np

from studio import material, mesh
from studio.material import hexc
from studio.pieces.carving import Skin, carved_wood, moulded

TRUNK = (
    [
        (-5.6, 0, 8.9, 1.7, 1.16),
        (-4.6, 0, 9.1, 2.35, 1.12),
        (-2, 0, 9.0, 2.5, 1.12),
        (0.6, 0, 8.9, 2.4, 1.12),
        (2.6, 0, 9.2, 2.2, 1.1),
        (3.6, 0, 9.8, 1.6, 1.1),
    ],
    [
        (2.8, 0, 9.4, 1.9, 1.04),
        (3.6, 0, 11.3, 1.45, 1.04),
        (4.1, 0, 13.2, 1.12, 1.07),
        (4.35, 0, 14.9, 0.98, 1.12),
        (4.5, 0, 15.6, 1.0, 1.12),
    ],
    [
        (4.3, 0, 15.75, 0.98, 1.1),
        (5.0, 0, 15.8, 0.98, 1.12),
        (5.9, 0, 15.5, 0.74, 1.1),
        (6.8, 0, 15.2, 0.6, 1.16),
        (7.2, 0, 15.1, 0.5, 1.22),
    ],
    [
        (-6.1, 0, 9.6, 0.8, 1.22),
        (-7.0, 0, 9.7, 0.62, 1.22),
        (-7.5, 0, 9.0, 0.5, 1.22),
        (-7.65, 0, 8.2, 0.3, 1.22),
    ],
)
BODY_AXIS = 9.2
CLOTH_FROM, CLOTH_TO, CLOTH_HANG = -3.5, 1.4, 1.65
"""Ends of the saddle cloth along x, and how far it reaches down the flanks in radians from the spine."""
CLOTH_THICKNESS, FRINGE_LENGTH = 0.14, 0.75
GOUGED_NECK = ((2.3, 4.4), (10.2, 14.7), 150)
GOUGED_HAUNCH = ((-6.2, -4.2), (6.5, 10.6), 90)


def _paired_limbs(side):
    """Ear, foreleg and hind leg of one side."""
    return (
        [
            (4.35, side * 0.61, 16.2, 0.42, 0.85),
            (4.15, side * 0.76, 17.0, 0.38, 0.76),
            (4.3, side * 0.68, 17.6, 0.24, 0.73),
            (4.45, side * 0.56, 17.85, 0.12, 1.22),
        ],
        [
            (2.6, side * 1.40, 8.3, 1.25, 1.04),
            (2.75, side * 1.65, 6.2, 0.86, 1.22),
            (2.6, side * 1.73, 4.0, 0.64, 1.22),
            (2.7, side * 1.77, 2.0, 0.56, 1.22),
            (2.75, side * 1.77, 0.9, 0.62, 1.22),
            (2.95, side * 1.77, 0.42, 0.70, 1.10, 0.6),
        ],
        [
            (-4.4, side * 1.40, 8.4, 1.6, 0.95),
            (-4.3, side * 1.65, 6.4, 1.15, 1.00),
            (-5.0, side * 1.73, 4.3, 0.74, 1.22),
            (-4.7, side * 1.77, 2.0, 0.58, 1.22),
            (-4.7, side * 1.77, 0.9, 0.62, 1.22),
            (-4.5, side * 1.77, 0.42, 0.70, 1.10, 0.6),
        ],
    )


def build(facts):
    """
    `light` and `dark` are the colours of the wood, `stripes` those of the cloth as [colour, share] from end
    to end.
    """
    timber = carved_wood(facts["light"], facts["dark"], rings=0.22)
    body = moulded("llama", (*TRUNK, *_paired_limbs(-1), *_paired_limbs(1)), timber, 0.13, 5)
    skin, rng = Skin(body), np.random.default_rng(4)
    cuts = mesh.Batch()
    for side in (-1, 1):
        _face(cuts, skin, side)
    for area in (GOUGED_NECK, GOUGED_HAUNCH):
        _gouge(cuts, skin, area, rng)
    return [
        body,
        cuts.build("cuts", [material.vcol(0.6, 0.3, bump=0.2)]),
        _saddle_cloth(skin, facts["stripes"], rng),
    ]


def _face(cuts, skin, side):
    """Eye, nostril and the corner of the mouth."""
    dark = hexc("#2c160a")
    eye, normal = skin.cast((5.35, side * 4, 15.98), (0, -side, 0))
    ball, faces = mesh.sphere_data(0.19, 16, 12)
    cuts.add(ball + eye - normal * 0.05, faces, col=(0.012, 0.008, 0.006))
    lips = mesh.catmull([(7.3, side * 0.5, 14.95), (6.8, side * 0.8, 14.85), (6.2, side * 0.9, 14.95)], 10)
    cuts.strand(skin.curve(lips, -0.02)[0], mesh.circle(0.05, 6), col=dark)
    ball, faces = mesh.sphere_data(0.09, 10, 8)
    cuts.add(ball + skin.near((7.6, side * 0.28, 15.35))[0], faces, col=dark)


def _gouge(cuts, skin, area, rng):
    """Short dark grooves for the wool, all running down."""
    (x_low, x_high), (z_low, z_high), count = area
    share = np.linspace(0, 1, 7)
    for _ in range(count):
        x, z, side = rng.uniform(x_low, x_high), rng.uniform(z_low, z_high), rng.choice([-1, 1])
        start, _ = skin.cast((x, side * 6, z), (0, -side, 0))
        stroke, normals = skin.curve(start + np.outer(share, [-0.08, 0, -0.62]), -0.015)
        cuts.strand(
            stroke,
            mesh.rrect(0.075, 0.05, 0.02, 2),
            up=normals,
            scale=np.sin(np.linspace(0.15, 3.0, 7)) ** 0.6,
            col=np.array(hexc("#6b4023")) * rng.uniform(0.7, 1.2),
        )


def _saddle_cloth(skin, stripes, rng):
    """
    The cloth is left standing in the carving and painted in stripes across the back. Rays from all round
    towards the body's axis find where it lies; evening the grid out lets it bridge the knife cuts as cloth
    would.
    """
    rows, columns = 120, 70
    along, around = np.linspace(CLOTH_FROM, CLOTH_TO, rows), np.linspace(-CLOTH_HANG, CLOTH_HANG, columns)
    top = np.zeros((rows, columns, 3))
    for i, x in enumerate(along):
        for j, angle in enumerate(around):
            outward = np.array([0, math.sin(angle), math.cos(angle)])
            top[i, j] = skin.cast(outward * 9 + [x, 0, BODY_AXIS], -outward)[0] + outward * CLOTH_THICKNESS
    for _ in range(3):
        top[:, 1:-1] = top[:, 1:-1] * 0.5 + (top[:, 2:] + top[:, :-2]) * 0.25
        top[1:-1] = top[1:-1] * 0.5 + (top[2:] + top[:-2]) * 0.25
    bounds = np.cumsum([share for _, share in stripes]) / sum(share for _, share in stripes)
    palette = np.array([hexc(colour) for colour, _ in stripes])
    painted = palette[np.searchsorted(bounds, np.linspace(0, 1, rows), side="left").clip(0, len(palette) - 1)]
    cloth = mesh.Batch()
    colours = np.repeat(painted, columns, axis=0) * rng.uniform(0.92, 1.06, (rows * columns, 1))
    cloth.add(top.reshape(-1, 3), mesh.grid_faces(rows, columns), col=colours)
    for edge in (0, columns - 1):
        for i in range(1, rows - 1, 3):
            down = top[i, edge] + np.outer(np.linspace(-0.1, 1, 8), [rng.normal(0, 0.05), 0, -FRINGE_LENGTH])
            cloth.strand(
                skin.curve(down, 0.05)[0], mesh.circle(0.075, 7), col=painted[i] * rng.uniform(0.8, 1.05)
            )
    piece = cloth.build("saddle cloth", [material.vcol(0.62, 0.25, bump=0.5, bscale=5)])
    board = piece.modifiers.new("thickness", "SOLIDIFY")
    board.thickness, board.offset = CLOTH_THICKNESS, -1 if _faces_outward(piece) else 1
    return piece


def _faces_outward(piece):
    """Whether the first face of the cloth looks away from the body's axis."""
    face = piece.data.polygons[len(piece.data.polygons) // 4]
    return face.normal[1] * face.center[1] + face.normal[2] * (face.center[2] - BODY_AXIS) > 0
