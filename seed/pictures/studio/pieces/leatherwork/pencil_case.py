"""A soft case with a zip along its top and a pattern pressed into its front; it leans a little back."""

import numpy as np

from studio import mesh
from studio.pieces.leatherwork import tooling
from studio.pieces.leatherwork.hides import brass, hide, tooled_hide
from studio.pieces.leatherwork.panels import panel, rounded_rectangle, turned
from studio.pieces.leatherwork.seams import Seams

LEATHER, CORNER, SEAM = 0.24, 1.1, 0.275
LEAN = -14
"""Degrees from upright."""
TOOTH = 0.13
"""From one tooth of the zip to the next."""


def build(facts):
    """`dims_cm` is width, height and depth; `colour` of the hide."""
    width, height, depth = facts["dims_cm"]
    plain = hide(facts["colour"], grain=1.3)
    front = tooled_hide(facts["colour"], tooling.star_and_leaves(width, height), width, height, grain=1.3)
    outline = rounded_rectangle(width, height, CORNER)
    seams = Seams()

    def puff(x, y):
        fall = np.clip(1 - (np.abs(x) / (width / 2)) ** 4, 0, 1) * np.clip(
            1 - (np.abs(y) / (height / 2)) ** 3.2, 0, 1
        )
        return depth * 0.42 * fall**0.5

    objects = []
    for side, leather in ((-1, front), (1, plain)):
        raise_ = lambda points, s=side: _leaning(
            np.c_[-s * points[:, 0], s * points[:, 2], points[:, 1] + height / 2]
        )
        objects.append(panel("side", outline, LEATHER, leather, raise_, puff=puff, rings=40))
        inset = outline * [(width - 2 * SEAM) / width, (height - 2 * SEAM) / height]
        line = raise_(np.c_[inset, LEATHER + 0.01 + puff(*inset.T)])
        seams.around(line, _leaning(np.array([[0, side, 0.0]]))[0], length=0.36, step=0.52)
    return [*objects, _zip(width, height), _pull(width, height, plain), seams.build()]


def _leaning(points):
    return turned(points, "x", LEAN)


def _slider(width, height):
    """Where the slider of the zip stands, and the direction up."""
    up = _leaning(np.array([[0, 0, 1.0]]))[0]
    return up * (height + 0.2) + np.array([width / 2 - 2.2, 0, 0]), up


def _zip(width, height):
    batch = mesh.Batch()
    slider, up = _slider(width, height)
    back = _leaning(np.array([[0, 1.0, 0]]))[0]
    tooth, faces = mesh.sphere_data(1, 8, 6)
    for number, x in enumerate(np.arange(-width / 2 + 1.1, width / 2 - 1.1, TOOTH)):
        offset = up * (height + 0.05) + back * 0.05 * (1 if number % 2 else -1) + [x, 0, 0]
        batch.add(tooth * [0.05, 0.14, 0.08] + offset, faces)
    body = np.array([slider - [0.45, 0, 0], slider + [0.45, 0, 0]])
    batch.strand(body, mesh.rrect(0.55, 0.3, 0.1, 3), up=up)
    ring = [(0.5, -0.2, 0.1), (0.62, -0.45, -0.15), (0.5, -0.55, -0.5), (0.38, -0.45, -0.15)]
    batch.strand(mesh.catmull([slider + point for point in ring], 6, True), mesh.circle(0.06, 8), True)
    return batch.build("zip", [brass()])


def _pull(width, height, leather):
    """A strip of leather that hangs from the slider."""
    batch = mesh.Batch()
    slider, _ = _slider(width, height)
    course = [(0.5, -0.55, -0.4), (0.52, -0.95, -1.0), (0.55, -1.25, -2.4), (0.5, -1.45, -3.3)]
    batch.strand(
        mesh.catmull([slider + point for point in course], 6),
        mesh.rrect(0.7, 0.18, 0.081, 3),
        up=(0, -1, 0.1),
    )
    return batch.build("pull", [leather])
