"""Glass beads: the one way in which all beaded pieces put a bead on its thread."""

import numpy as np


def thread_bead(batch, bead, at, along, colour, side=None):
    """
    Adds `bead` (vertices and faces with the hole along z) at the point `at` (cm) with its hole in the direction
    `along`. `side` keeps neighbours from rolling against each other where that would show.
    """
    vertices, faces = bead
    along = along / np.linalg.norm(along)
    u = np.cross(along, [0.3, 0.2, 1.0]) if side is None else side - along * np.dot(side, along)
    u = u / np.linalg.norm(u)
    w = np.cross(along, u)
    turned = np.outer(vertices[:, 0], u) + np.outer(vertices[:, 1], w) + np.outer(vertices[:, 2], along)
    batch.add(turned + at, faces, col=colour)
