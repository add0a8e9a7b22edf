"""A bifold wallet that stands half open: three card pockets at the right, a slot for notes behind both halves."""

import math

import numpy as np

from studio import material
from studio.pieces.leatherwork.hides import hide
from studio.pieces.leatherwork.panels import panel, resampled, rounded_rectangle
from studio.pieces.leatherwork.seams import PALE_THREAD, Seams

OUTER, INNER = 0.16, 0.10
"""Thickness of the outer leather and of the lining and pockets."""
SPINE = 1.1
"""Length of leather that bends round the spine."""
SEAM = 0.32
"""From the cut edge to the stitches."""
POCKET_STEP = 1.25
"""How much lower each card pocket ends than the one behind it."""
NOTES_CUT = 0.5
"""How much lower the lining ends than the outer leather: one sees into the slot for notes."""


class Fold:
    """
    Bends flat leather into an open wallet. Flat: x from -width to width with the spine at 0, y upwards, z towards the
    inside. Standing: on the lower edge, the spine at the back, opening towards the viewer by `degrees`.
    """

    def __init__(self, degrees):
        self.half = math.radians(180 - degrees) / 2
        self.radius = SPINE / (2 * self.half)

    def __call__(self, points):
        x, y, z = np.asarray(points, float).T
        around = np.clip(x / (SPINE / 2), -1, 1) * self.half
        straight = np.sign(x) * np.maximum(np.abs(x) - SPINE / 2, 0)
        radius = self.radius - z
        across = radius * np.sin(around) + straight * np.cos(around)
        forward = -radius * np.cos(around) + np.abs(straight) * np.sin(np.abs(around))
        return np.c_[across, -forward, y]

    def inward(self, points):
        """Normals towards the inside at flat `points`."""
        points = np.asarray(points, float)
        lifted = points + [0, 0, 0.01]
        return (self(lifted) - self(points)) / 0.01


def build(facts):
    """`dims_cm` is width and height closed and thickness; colours `colour`, `inner`, `edge`; `open` in degrees."""
    width, height, _ = facts["dims_cm"]
    fold = Fold(facts.get("open", 96))
    outer = hide(facts["colour"], grain=4.2, roughness=0.36, relief=0.16)
    inner = hide(facts["inner"], grain=4.6, roughness=0.42, relief=0.14)
    edge = material.flat(material.hexc(facts["edge"]), rough=0.3, spec=0.45, var=0.05)
    seams = Seams(facts.get("thread", PALE_THREAD))
    raised = lambda points: fold(points + np.array([0, height / 2, 0]))

    cover = _fine(rounded_rectangle(2 * width, height, 0.6))
    objects = [
        panel(
            "cover", cover, OUTER, outer, lambda points: raised(points - [0, 0, OUTER]), rings=40, edge=edge
        )
    ]
    _seam_round(seams, fold, cover, height, -OUTER - 0.012, outside=True)

    lining_height = height - NOTES_CUT
    lining = _fine(rounded_rectangle(2 * width - 0.16, lining_height, 0.5))
    lower = lambda points, level: raised(points + np.array([0, -NOTES_CUT / 2, level]))
    objects.append(
        panel("lining", lining, INNER, inner, lambda points: lower(points, 0.05), rings=40, edge=edge)
    )
    objects += _card_pockets(width, height, inner, edge, raised, fold, seams)
    objects.append(_left_pocket(width, height, inner, edge, raised, fold, seams))
    return [*objects, seams.build()]


def _card_pockets(width, height, leather, edge, raised, fold, seams):
    """Three pockets, each shorter and nearer to the viewer than the one behind."""
    objects = []
    left, right = SPINE * 0.75, width - 0.10
    for number in range(3):
        tall = height - NOTES_CUT - 0.75 - POCKET_STEP * number
        level = 0.17 + (INNER + 0.03) * number
        middle = np.array([(left + right) / 2, (tall - height) / 2 + 0.04, level])
        outline = _fine(rounded_rectangle(right - left, tall, 0.22))
        objects.append(
            panel(
                "pocket",
                outline,
                INNER,
                leather,
                lambda points, m=middle: raised(points + m),
                rings=24,
                edge=edge,
            )
        )
        mouth = np.linspace(left + 0.5, right - 0.5, 60)
        line = np.c_[mouth, np.full(60, tall - height / 2 - 0.22), np.full(60, level + INNER + 0.012)]
        _stitch_flat(seams, fold, line, height)
    sides = np.linspace(0.35, tall - 0.35, 40)
    for x in (left + SEAM * 0.8, right - SEAM * 0.7):
        _stitch_flat(
            seams, fold, np.c_[np.full(40, x), sides - height / 2, np.full(40, level + INNER + 0.012)], height
        )
    return objects


def _left_pocket(width, height, leather, edge, raised, fold, seams):
    """The plain half: one panel, its mouth towards the spine, stitched on three sides."""
    tall = height - NOTES_CUT - 0.75
    left, right = -width + 0.10, -SPINE * 0.75
    middle = np.array([(left + right) / 2, (tall - height) / 2 + 0.04, 0.17])
    outline = _fine(rounded_rectangle(right - left, tall, 0.4))
    inset = outline * [1 - 2 * SEAM / (right - left), 1 - 2 * SEAM / tall] + middle[:2]
    _stitch_flat(
        seams,
        fold,
        np.c_[np.vstack([inset, inset[:1]]), np.full(len(inset) + 1, 0.17 + INNER + 0.012)],
        height,
    )
    return panel(
        "pocket", outline, INNER, leather, lambda points: raised(points + middle), rings=24, edge=edge
    )


def _seam_round(seams, fold, outline, height, level, outside):
    """Along the edge of the cover, seen from outside."""
    width, tall = np.ptp(outline, axis=0)
    inset = outline * [1 - 2 * SEAM / width, 1 - 2 * SEAM / tall]
    _stitch_flat(
        seams,
        fold,
        np.c_[np.vstack([inset, inset[:1]]), np.full(len(inset) + 1, level)],
        height,
        -1 if outside else 1,
    )


def _stitch_flat(seams, fold, line, height, way=1):
    """Stitches along a line given on the flat leather."""
    line = line + np.array([0, height / 2, 0])
    seams.stitch(fold(line), way * fold.inward(line), length=0.27, radius=0.036, step=0.36, slant=0.16)


def _fine(outline):
    """Points close enough to bend round the spine."""
    return resampled(outline, 0.18)
