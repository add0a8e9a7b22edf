"""Many strands, beads or stitches in one mesh: one object renders much faster than thousands."""

import numpy as np

from studio.mesh.objects import obj_from
from studio.mesh.sweep import sweep_data


class Batch:
    """Collects parts, each with its own colour, until `build` makes one object of them."""

    def __init__(self):
        self.vertices, self.faces, self.uv, self.colours, self.count = [], [], [], [], 0

    def add(self, V, F, uv=None, col=(1, 1, 1)):
        """A part of vertices `V` and faces `F`; `col` is one linear RGB, or one per vertex."""
        colour = np.asarray(col, float)
        self.vertices.append(V)
        self.faces.append(np.asarray(F) + self.count)
        self.uv.append(np.zeros((len(V), 2)) if uv is None else uv)
        self.colours.append(np.broadcast_to(colour, (len(V), 3)) if colour.ndim == 1 else colour)
        self.count += len(V)

    def strand(self, path, section, closed=False, up=None, scale=None, col=(1, 1, 1), u0=0):
        """A swept strand (see `sweep_data`); `u0` shifts its texture along it, so that no two look alike."""
        vertices, faces, uv = sweep_data(path, section, closed, up, scale)
        self.add(vertices, faces, uv + [u0, 0], col)

    def build(self, name, mats):
        """The object of all parts; `mats` are its materials."""
        vertices, uv, colours = map(np.concatenate, (self.vertices, self.uv, self.colours))
        return obj_from(name, vertices, np.concatenate(self.faces), uv, mats, col=colours)
