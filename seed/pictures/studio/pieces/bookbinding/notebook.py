"""A notebook of folded signatures between two boards, its spine open. It lies closed, or stands a little fanned."""

import math

import numpy as np

from studio import material, mesh
from studio.pieces.bookbinding import covers
from studio.pieces.bookbinding.sewing import STATIONS, Sewing
from studio.pieces.slabs import rounded_rectangle, slab

BOARD = 0.22
"""Thickness of a covered board, centimetres as all measures here."""
SQUARE = 0.30
"""How far the boards reach past the paper."""
SHEETS = 9
"""Folded sheets in a signature, nested in each other."""
PAPER = "#e9dfc8"


def build(facts):
    """
    `dims_cm` is height, width, thickness. `cover` is {"linen": colour} or {"block_print": [ground, ink]}; `thread` a
    colour; `signatures` how many; `fan` by how many degrees the boards stand open, then the book stands on its tail.
    """
    height, width, thick = facts["dims_cm"]
    signatures, fan = facts.get("signatures", 6), facts.get("fan", 0)
    fold = (thick - 2 * BOARD) / signatures
    folds = [BOARD + fold * (number + 0.5) for number in range(signatures)]
    objects = [
        *_boards(_cover(facts["cover"], width, height), height, width, thick),
        _pages(folds, fold, height, width),
        _thread(facts["thread"], folds, height, thick),
    ]
    if fan:
        for each in objects:
            _reshape(each, lambda points: _stand(_fanned(points, thick, fan), height))
    return objects


def _cover(cover, width, height):
    (kind, value), *_ = cover.items()
    return (
        covers.linen(value, width, height) if kind == "linen" else covers.block_print(*value, width, height)
    )


def _boards(surface, height, width, thick):
    outline = rounded_rectangle(width, height, 0.18, 4, (width / 2, 0))
    return [slab("board", [outline], BOARD, low, 0.06, [surface], 2) for low in (0, thick - BOARD)]


def _pages(folds, fold, height, width, seed=3):
    rng = np.random.default_rng(seed)
    paper = np.array(material.hexc(PAPER))
    batch = mesh.Batch()
    for middle in folds:
        for sheet in range(SHEETS):
            path = _folded_sheet((sheet + 0.5) / SHEETS, fold, width, rng.normal(0, 0.025))
            points = np.array(
                [(x, y, middle + z) for x, z in path for y in (-height / 2 + SQUARE, height / 2 - SQUARE)]
            )
            faces = [(2 * i, 2 * i + 2, 2 * i + 3, 2 * i + 1) for i in range(len(path) - 1)]
            batch.add(points, faces, col=paper * rng.uniform(0.86, 1.04))
    pages = batch.build("pages", [material.vcol(0.9, 0.1, bump=0.2)])
    solid = pages.modifiers.new("paper", "SOLIDIFY")
    solid.thickness, solid.offset = fold * 0.05, 0
    return pages


def _folded_sheet(outer, fold, width, ragged):
    """Profile (x, z) of one sheet round the fold; `outer` 0…1 is its place in the signature."""
    rise, fore_edge = fold * 0.47 * outer, width - 0.35 - 0.10 * (1 - outer) + ragged
    turn = np.linspace(-math.pi / 2, math.pi / 2, 9)
    x = 0.06 + 0.30 * (1 - outer) + rise * 0.9 * (1 - np.cos(turn))
    z = np.sin(turn) * rise
    flat = np.linspace(0.5, 1, 4) * fore_edge
    return [*zip(flat[::-1], np.full(4, z[0])), *zip(x, z), *zip(flat, np.full(4, z[-1]))]


def _thread(colour, folds, height, thick):
    sewing = Sewing(material.hexc(colour))
    levels = [BOARD * 0.5, *folds, thick - BOARD * 0.5]
    for share in STATIONS:
        y = share * height
        sewing.chain(y, levels)
        sewing.lace_board(y, 0, BOARD)
        sewing.lace_board(y, thick, thick - BOARD)
    return sewing.batch.build("thread", [material.vcol(0.9, 0.08, bump=0.9, bscale=40)])


def _fanned(points, thick, degrees):
    """Turns every leaf about the spine in proportion to its place in the book."""
    x, y, z = points.T
    angle = np.radians(degrees) * (np.clip(z / thick, 0, 1) - 0.5)
    return np.c_[x * np.cos(angle), y, z + x * np.sin(angle)]


def _stand(points, height):
    """On its tail, the spine at the left, the front towards the viewer."""
    x, y, z = points.T
    return np.c_[x, -z, y + height / 2]


def _reshape(object_, change):
    vertices = object_.data.vertices
    flat = np.empty(len(vertices) * 3, np.float32)
    vertices.foreach_get("co", flat)
    points = change(flat.reshape(-1, 3) + np.array(object_.location))
    object_.location = (0, 0, 0)
    vertices.foreach_set("co", points.astype(np.float32).ravel())
    object_.data.update()
