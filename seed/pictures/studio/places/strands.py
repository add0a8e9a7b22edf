"""Many thin or small things gathered into one mesh, each with its own shade: threads, hairs, straws, beads, shards."""

import numpy as np

from studio import mesh
from studio.places import finishes


class Strands:
    """Collects strands and grains, then becomes one object. Colours are '#rrggbb' or linear (r, g, b)."""

    def __init__(self, seed=1, variation=0.12):
        self.batch = mesh.Batch()
        self.rng = np.random.default_rng(seed)
        self.variation = variation

    def shade(self, colour):
        """The colour, a little lighter or darker for each strand: what makes a heap of threads look real."""
        linear = finishes.rgb(colour) if isinstance(colour, str) else colour
        return np.asarray(linear) * self.rng.uniform(1 - self.variation, 1 + self.variation)

    def lay(self, path, radius, colour, closed=False, taper=None, sides=6, flat=None, up=None):
        """One strand along a dense path; `flat` is its other radius where it is a strip, which lies square to `up`."""
        section = mesh.circle(radius, sides, flat)
        scale = None
        if taper is not None:
            scale = np.interp(np.linspace(0, 1, len(path)), np.linspace(0, 1, len(taper)), taper)
        self.batch.strand(path, section, closed, up, scale, self.shade(colour))

    def lay_coloured(self, path, radius, colours, sides=5):
        """One strand whose colour changes along the path: `colours` is linear, one for each point."""
        vertices, faces, uv = mesh.sweep_data(path, mesh.circle(radius, sides), cap=False)
        self.batch.add(
            vertices, faces, uv, np.repeat(np.asarray(colours) * self.shade((1, 1, 1)), sides, axis=0)
        )

    def grain(self, radius, at, colour, squash=1.0, detail=10):
        """A round seed, knot or drop."""
        vertices, faces = mesh.sphere_data(radius, detail, detail - 2, squash)
        self.batch.add(vertices + at, faces, None, self.shade(colour))

    def bead(self, radius, at, colour, axis=(0, 0, 1), squash=0.85):
        """A seed bead: a thick ring whose hole looks along `axis`."""
        vertices, faces = mesh.torus_data(radius * 0.6, radius * 0.42, 10, 7, squash * 1.5)
        self.batch.add(vertices @ _turn_to(axis).T + at, faces, None, self.shade(colour))

    def shard(self, corners, colour):
        """A thin piece with four corners in space, for example eggshell."""
        self.batch.add(np.asarray(corners, float), np.array([[0, 1, 2, 3]]), None, self.shade(colour))

    def gathered(self, finish):
        """All of it as one object."""
        return self.batch.build("strands", [finish])


def _turn_to(axis):
    """Rotation matrix that takes Z to `axis`."""
    z = np.asarray(axis, float) / np.linalg.norm(axis)
    x = np.cross([0.31, 0.87, 0.12], z)
    x /= np.linalg.norm(x)
    return np.stack([x, np.cross(z, x), z], 1)
