"""A village carved in high relief into a board, with its frame, leaning."""

import numpy as np

from studio import material, mesh
from studio.pieces.drawing import box_blur
from studio.pieces.pictures.leaning import lean_back
from studio.pieces.pictures.relief_village import village
from studio.pieces.wood_surface import with_knife_marks, with_stain_from_mesh

FRAME, FRAME_EDGE = 2.4, 0.35
"""Centimetres: breadth of the frame's bars, and the rounding of their edges."""
FRAME_SHARE = 0.80
"""Thickness of the frame as a share of the whole depth."""
GROUND, FRONT = 0.5, 0.75
"""Centimetres of board below the relief, and what the relief stays below the full depth."""
LEAN = 8


def build(facts):
    """`dims_cm` is height, width and depth, the frame included; `wood` and `frame` are a light and a dark colour each."""
    height, width, depth = facts["dims_cm"]
    panel = _panel(width - 2 * FRAME + 0.2, height - 2 * FRAME + 0.2, depth - FRONT, facts["wood"])
    return lean_back([panel, *_frame(width, height, depth * FRAME_SHARE, facts["frame"])], LEAN)


def _panel(width, height, depth, wood):
    relief = village()[::2, ::2]
    rows, columns = relief.shape
    u, v = np.meshgrid(
        np.linspace(-width / 2, width / 2, columns), np.linspace(height / 2, -height / 2, rows)
    )
    points = np.stack([u, v, GROUND + relief * depth], -1).reshape(-1, 3)
    shade = np.repeat(_hollows(relief).reshape(-1, 1), 3, 1) ** [0.9, 1.05, 1.25]
    faces = mesh.grid_faces(rows, columns)[:, ::-1]
    board = _alder(wood, 8, "Y", gloss=0.44, ring=0.45, coat=0.2)
    carved = with_stain_from_mesh(with_knife_marks(board, 1.5, 0.03, 0.16))
    return mesh.obj_from("relief", points, faces, None, [carved], col=shade)


def _hollows(relief):
    """Below 1 where the surface lies lower than its surroundings: there oil and dust have darkened the wood."""
    near, far = box_blur(relief, 4, 2), box_blur(relief, 12, 2)
    return np.clip(1 - (far - relief) * 3.2 - (near - relief) * 3.0, 0.32, 1.12)


def _alder(colours, seed, axis, **look):
    """A board along `axis`, cut from another part of the trunk for each `seed`."""
    light, dark = map(material.hexc, colours)
    place = np.random.default_rng(seed).uniform(-4, 4, 3)
    place["XYZ".index(axis)] *= 10
    return material.wood(light, dark, axis=axis, place=tuple(place), **look)


def _frame(width, height, thick, wood):
    """Two long bars across, two between them; every bar from its own board."""
    bars = []
    for axis, length, side in (("X", width, 1), ("X", width, -1), ("Y", height, 1), ("Y", height, -1)):
        across = axis == "X"
        size = (length, FRAME, thick) if across else (FRAME, length - 2 * FRAME - 0.02, thick)
        middle = side * ((height if across else width) / 2 - FRAME / 2)
        place = (0, middle, thick / 2) if across else (middle, 0, thick / 2)
        seed = 20 + side + across * 5
        board = _alder(wood, seed, axis, gloss=0.42, ring=0.5, coat=0.25)
        bars.append(mesh.box("frame", size, place, FRAME_EDGE, [with_knife_marks(board, 1.0, 0.04, 0.16)]))
    return bars
