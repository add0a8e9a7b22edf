"""What is sewn on: straps and running stitches."""

import numpy as np

from studio import mesh


def strap(batch, path, width=2.6, thickness=0.28, up=(0, -1, 0), colour=(1, 1, 1)):
    """A flat band along `path`; `up` is the direction that its face looks to."""
    section = mesh.rrect(width, thickness, thickness * 0.45, 3)
    batch.strand(np.asarray(path), section, up=up, col=colour)


def running_stitch(batch, path, normal, colour, length=0.34, radius=0.05, gap=0.5):
    """Stitches along a polyline that lies on a surface with this normal, one for all or one per point."""
    vertices, faces = mesh.sphere_data(1, 8, 6)
    path = np.asarray(path, float)
    reach = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
    normals = np.broadcast_to(np.asarray(normal, float), path.shape)

    def at(values, where):
        return np.array([np.interp(where, reach, values[:, axis]) for axis in range(3)])

    for where in np.arange(gap * 0.5, reach[-1], gap):
        along = at(path, where + 0.05) - at(path, where - 0.05)
        along /= np.linalg.norm(along) + 1e-9
        out = at(normals, where)
        out /= np.linalg.norm(out)
        aside = np.cross(along, out)
        stitch = (
            np.outer(vertices[:, 0] * length / 2, along)
            + np.outer(vertices[:, 1] * radius, out)
            + np.outer(vertices[:, 2] * radius * 1.1, aside)
        )
        batch.add(at(path, where) + stitch, faces, col=colour)
