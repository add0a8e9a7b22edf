"""Apples: a prop that everybody knows the size of."""

import numpy as np

from studio import material, mesh

SIDES, RINGS = 48, 40
STALK_CM = 1.5


def lay_apples(places, ground, blush):
    """Apples with their middles at `places` (x, y, z, radius in cm), each rolled its own way, blushed on one cheek."""
    rng = np.random.default_rng(11)
    flesh, stalks = mesh.Batch(), mesh.Batch()
    ground, blush = np.array(material.hexc(ground)), np.array(material.hexc(blush))
    for x, y, z, radius in places:
        turn = _rolled(rng)
        V, tints = _apple(rng, radius, ground, blush)
        faces = mesh.grid_faces(SIDES, RINGS, wrap_u=True)[:, ::-1]
        flesh.add(V @ turn.T + [x, y, z], faces, col=tints)
        t = np.linspace(0, 1, 8)
        stalk = np.stack([0.35 * t**2, 0 * t, radius * 0.62 + STALK_CM * t], -1)
        stalks.strand(stalk @ turn.T + [x, y, z], mesh.circle(0.13, 8), scale=0.8 + 0.5 * t**4)
    return [
        flesh.build("apples", [material.vcol(0.34, 0.35, 0.1, bump=0.08, bscale=12)]),
        stalks.build("stalks", [material.flat((0.09, 0.05, 0.02), 0.8)]),
    ]


def _rolled(rng):
    """A rotation that leaves the stalk in the upper half."""
    tilt, aside, spin = rng.uniform(0.1, 1.0), rng.uniform(0, 2 * np.pi), rng.uniform(0, 2 * np.pi)
    return _about_z(aside) @ _about_x(tilt) @ _about_z(spin)


def _about_z(angle):
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]])


def _about_x(angle):
    c, s = np.cos(angle), np.sin(angle)
    return np.array([[1, 0, 0], [0, c, -s], [0, s, c]])


def _apple(rng, radius, ground, blush):
    """Broad shoulders, a dimple above and below, one cheek redder than the other, fine streaks."""
    around = np.linspace(0, 2 * np.pi, SIDES, endpoint=False)
    down = np.linspace(0.0, np.pi, RINGS)
    a, t = np.meshgrid(around, down, indexing="ij")
    ribs = 1 + 0.018 * np.cos(5 * a) * (0.3 + 0.7 * (t > np.pi / 2) * np.sin(t))
    r = radius * np.sin(t) ** 0.92 * (1.04 + 0.07 * np.cos(t)) * ribs
    dimples = 0.30 * np.exp(-((t / 0.58) ** 2)) - 0.20 * np.exp(-(((np.pi - t) / 0.45) ** 2))
    z = radius * (0.92 * np.cos(t) - dimples)
    V = np.stack([r * np.cos(a), r * np.sin(a), z], -1).reshape(-1, 3)
    cheek = 0.62 + 0.5 * np.cos(a - rng.uniform(0, 6)) + 0.14 * rng.normal(size=(SIDES, 1))
    share = np.clip(0.30 + 0.70 * cheek * (0.75 + 0.25 * np.sin(t)), 0, 1)[..., None]
    hollow = (1 - 0.55 * np.exp(-((t / 0.35) ** 2)))[..., None]
    tints = (ground * (1 - share) + blush * share) * hollow
    return V, tints.reshape(-1, 3)
