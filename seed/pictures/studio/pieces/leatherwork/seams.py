"""Saddle stitches and their thread."""

import numpy as np

from studio import material, mesh

PALE_THREAD = "#e8d9b8"


class Seams:
    """All stitches of a piece in one mesh."""

    def __init__(self, colour=PALE_THREAD):
        self.batch, self.colour = mesh.Batch(), material.hexc(colour)

    def stitch(self, points, normals, length=0.34, radius=0.05, step=0.5, slant=0.0):
        """
        Stitches of `length` every `step` along a line on a surface with `normals` (one, or one per point); `slant` is
        how far each leans across the line, as a share of its length.
        """
        path = np.asarray(points, float)
        along = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
        normals = np.broadcast_to(np.asarray(normals, float), path.shape)
        ball, faces = mesh.sphere_data(1, 8, 6)
        at = lambda place, values: np.array([np.interp(place, along, values[:, axis]) for axis in range(3)])
        for place in np.arange(step * 0.5, along[-1], step):
            tangent = _unit(at(place + 0.05, path) - at(place - 0.05, path))
            normal = _unit(at(place, normals))
            side = np.cross(tangent, normal)
            lying = _unit(tangent + slant * side)
            across = np.cross(lying, normal)
            capsule = np.outer(ball[:, 0] * length / 2, lying) + np.outer(ball[:, 1] * radius, normal)
            self.batch.add(
                at(place, path) + capsule + np.outer(ball[:, 2] * radius * 1.1, across),
                faces,
                col=self.colour,
            )

    def around(self, outline, normals, **how):
        """Stitches along a closed line."""
        self.stitch(np.vstack([outline, outline[:1]]), normals, **how)

    def build(self):
        return self.batch.build("stitches", [material.vcol(0.85, 0.1)])


def _unit(vector):
    return vector / (np.linalg.norm(vector) + 1e-9)
