"""A leather cover round a block of pages, lying closed, with a rosette pressed into its front and a thong round it."""

import math

import numpy as np

from studio import material, mesh
from studio.pieces.leatherwork import tooling
from studio.pieces.leatherwork.hides import hide, tooled_hide
from studio.pieces.leatherwork.panels import panel, rounded_rectangle
from studio.pieces.leatherwork.seams import Seams

LEATHER, SEAM = 0.25, 0.4
THONG = 0.17
"""Radius of the thong."""
LEAVES = 34
"""Bundles of pages: fewer than leaves, enough to look like them."""


def build(facts):
    """`dims_cm` is height, width and thickness; `colour` and `thong` are of the leather."""
    height, width, thick = facts["dims_cm"]
    block = thick - 2 * LEATHER
    plain = hide(facts["colour"], grain=1.2)
    front = tooled_hide(facts["colour"], tooling.rosette(width, height), width, height, grain=1.2)
    outline = rounded_rectangle(width, height, 0.8)
    lifted = lambda points: points + np.c_[np.zeros((len(points), 2)), _lift(points, width, block)]
    seams = Seams("#d9b98a")
    inset = outline * [(width - 2 * SEAM) / width, (height - 2 * SEAM) / height]
    seams.around(
        lifted(np.c_[inset, np.full(len(inset), LEATHER + 0.012)]),
        [0, 0, 1],
        length=0.42,
        radius=0.055,
        step=0.6,
    )
    return [
        panel("front", outline, LEATHER, front, lifted, rings=40),
        panel("back", outline, LEATHER, plain, lambda points: points - [0, 0, LEATHER]),
        _spine(height, width, block, plain),
        _pages(height, width, block),
        seams.build(),
        _thong(width, block, hide(facts["thong"], grain=3)),
    ]


def _lift(points, width, block):
    """How high the front board lies: it springs open a little towards the fore edge."""
    return (
        block
        + 0.25 * np.clip((points[:, 0] + width / 2) / width, 0, 1) ** 2
        + 0.05 * np.sin(points[:, 1] * 0.4)
    )


def _spine(height, width, block, leather):
    radius = (block + LEATHER) / 2
    points = [
        (-width / 2 + 0.4 + 0.85 * np.cos(angle), y, radius - 0.12 + radius * np.sin(angle))
        for angle in np.linspace(np.pi / 2, 1.5 * np.pi, 24)
        for y in np.linspace(-height / 2 + 0.12, height / 2 - 0.12, 40)
    ]
    spine = mesh.obj_from("spine", np.array(points), mesh.grid_faces(24, 40), None, [leather])
    solid = spine.modifiers.new("leather", "SOLIDIFY")
    solid.thickness, solid.offset = LEATHER, 0
    return spine


def _pages(height, width, block):
    rng = np.random.default_rng(3)
    batch = mesh.Batch()
    paper = np.array(material.hexc("#efe6d2"))
    sides = np.array([[3, 2, 1, 0], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]])
    for leaf in range(LEAVES):
        low = 0.03 + (block - 0.04) * leaf / LEAVES
        ragged = rng.normal(0, 0.035, 2)
        corners = [
            (
                x * (width - 0.9) / 2 + 0.05 + ragged[0],
                y * (height - 0.9) / 2 + ragged[1],
                low + upper * (block / LEAVES * 0.7) + 0.18 * (leaf / LEAVES) ** 2 * max(0, x),
            )
            for upper in (0, 1)
            for x, y in ((-1, -1), (1, -1), (1, 1), (-1, 1))
        ]
        batch.add(np.array(corners), sides, col=paper * rng.uniform(0.82, 1.02))
    pages = batch.build("pages", [material.vcol(0.9, 0.05, bump=0.1)])
    pages.data.polygons.foreach_set("use_smooth", [False] * len(pages.data.polygons))
    return pages


def _thong(width, block, leather):
    """Once round the book, knotted on the front, its two ends hanging."""
    batch = mesh.Batch()
    left, right, top = -width / 2, width / 2, block
    round_the_book = [
        (left - 0.9, 0.0, 0.6),
        (left - 0.5, 0, top + 0.45),
        (left + 2, 0.05, top + 0.48),
        (0, -0.1, top + 0.56),
        (right - 1, 0.1, top + 0.74),
        (right + 0.35, 0.1, top + 0.5),
        (right + 0.5, 0.0, 0.8),
        (right + 0.3, 0, -0.12),
        (right - 3, 0, -0.2),
    ]
    batch.strand(mesh.catmull(round_the_book, 14), mesh.circle(THONG, 10))
    x, z = right - 2.6, top + 0.62
    knot = [
        (
            x + 0.55 * math.cos(q) * (1 + 0.2 * math.sin(3 * q)),
            0.1 + 0.55 * math.sin(q),
            z + 0.28 + 0.16 * math.sin(2 * q),
        )
        for q in np.linspace(0, 2 * np.pi, 30, endpoint=False)
    ]
    batch.strand(np.array(knot), mesh.circle(THONG, 10), True)
    for end in (
        [(x, -0.3, z + 0.4), (x - 0.6, -1.8, z + 0.15), (x + 0.1, -3.4, z + 0.12), (x - 0.5, -5.2, z + 0.12)],
        [
            (x + 0.2, 0.2, z + 0.45),
            (x + 1.0, -1.4, z + 0.15),
            (x + 0.9, -3.0, z + 0.14),
            (x + 1.5, -4.4, z + 0.14),
        ],
    ):
        batch.strand(mesh.catmull(end, 10), mesh.circle(THONG, 10))
    return batch.build("thong", [leather])
