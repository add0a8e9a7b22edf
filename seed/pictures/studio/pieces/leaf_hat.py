"""Nón lá: palm leaf over bamboo hoops, stitched round by round, with a ribbon."""

import math

import numpy as np

from studio import material, mesh

HOOPS = 16
LEAVES = 26
HOOP_RISE_CM = 0.13  # how far a hoop shows through the leaf
HOOP_WIDTH_CM = 0.20
LEAF_EDGE_CM = 0.16
STITCH_CM = 0.62
BINDING_STITCH_CM = 0.8
RIBBON_CM = 1.5
BELLY_CM = 0.55  # the cone is a little rounded
LEAF_ABOVE_CM = 0.18
GREENISH = "#a9b070"
BRIM = "#b98c4e"
AROUND, DOWN = 1400, 220  # points of the leaf


def build(facts):
    """Stands on its brim, the ribbon lying out in front. `dims_cm` are the width of the brim twice and the height."""
    path = [(-6.0, -17.0, 0.35), (-7.6, -19.6, 0.22), (-6.6, -23.2, 0.14), (-2.2, -24.6, 0.22)]
    path += [(1.6, -23.4, 0.14), (3.4, -25.4, 0.2), (7.4, -25.2, 0.14), (9.8, -22.6, 0.2)]
    path = mesh.catmull(path, 16)
    s = np.linspace(0, 1, len(path))
    turning = np.stack([0.35 * np.sin(s * 9), 0.45 * np.cos(s * 7), np.ones(len(path))], -1)
    return [*hat_without_ribbon(facts), ribbon([(path, turning)], facts["ribbon"])]


def hat_without_ribbon(facts):
    """The hat on its brim, tip upwards: leaf, brim and stitches."""
    width, _, height = facts["dims_cm"]
    cone = _Cone(width / 2 - 0.15, height)
    return [_leaf(cone, material.hexc(facts["leaf"])), _brim(cone.radius), _stitches(cone)]


def ribbon(lengths, colour):
    """Ribbon along every (path in cm, direction of its face) of `lengths`."""
    batch = mesh.Batch()
    for path, face in lengths:
        batch.strand(path, mesh.rrect(RIBBON_CM, 0.05, 0.02, 2), up=face, col=material.hexc(colour))
    return batch.build("ribbon", [material.vcol(0.35, 0.45, 0.1, bump=0.1)])


class _Cone:
    """Measures of the hat; `v` runs from 0 at the tip to 1 at the brim."""

    def __init__(self, radius, height):
        self.radius, self.height = radius, height
        self.hoops = np.linspace(0.07, 1, HOOPS)

    def rise(self, v):
        """Height of the leaf above the brim."""
        return (self.height - 0.2) * (1 - v) + BELLY_CM * np.sin(np.pi * v)


def _leaf(cone, colour):
    """One sheet whose relief has the hoops, the edges of the overlapping leaves and their folds."""
    around = np.linspace(0, 2 * np.pi, AROUND, endpoint=False)
    a, v = np.meshgrid(around, np.linspace(0.004, 1, DOWN), indexing="ij")
    place = a / (2 * np.pi) * LEAVES + 0.10 * np.sin(9 * v) + 0.05 * np.sin(23 * v)
    across, leaf = place % 1, np.floor(place).astype(int) % LEAVES
    ridge = HOOP_RISE_CM * sum(
        np.exp(-(((v - hoop) * cone.radius / HOOP_WIDTH_CM) ** 2)) for hoop in cone.hoops
    )
    edge = LEAF_EDGE_CM * (1 - across) * np.clip(v * 3, 0, 1)
    folds = 0.028 * np.sin(place * 2 * np.pi * 5 + leaf * 1.7) * np.clip(v * 1.5, 0.1, 1)
    folds = folds + 0.05 * np.sin(a * 11 + v * 7) * v * np.sin(np.pi * v * 15)
    z = cone.rise(v) + ridge + edge + folds + LEAF_ABOVE_CM
    r = cone.radius * v + (ridge + edge) * 0.55
    V = np.stack([r * np.cos(a), r * np.sin(a), z], -1).reshape(-1, 3)
    uv = np.stack([v * cone.radius + leaf * 7.3, across * 0.9], -1).reshape(-1, 2)
    tints = _leaf_tints(place, across, leaf, ridge, np.array(colour)).reshape(-1, 3)
    faces = mesh.grid_faces(AROUND, DOWN, wrap_u=True)[:, ::-1]
    hat = mesh.obj_from("leaf", V, faces, uv, [material.fibre(rough=0.48, spec=0.35)], col=tints)
    solid = hat.modifiers.new("two layers", "SOLIDIFY")
    solid.thickness, solid.offset = 0.16, -1
    return hat


def _leaf_tints(place, across, leaf, ridge, colour):
    """Every leaf has its own brightness and some are greenish; edges and folds are darker."""
    of_leaf = np.random.default_rng(6).uniform(0.82, 1.06, LEAVES)[leaf]
    edges = 1 - 0.16 * np.exp(-((across / 0.05) ** 2))
    folds = 1 - 0.07 * np.sin(place * 2 * np.pi * 5 + leaf) ** 8
    tints = colour * (of_leaf * edges * folds * (1 - 0.10 * ridge))[..., None]
    green = 0.10 * (0.5 + 0.5 * np.sin(leaf * 2.7))[..., None]
    return tints * (1 - green) + np.array(material.hexc(GREENISH)) * green


def _brim(radius):
    a = np.linspace(0, 2 * np.pi, 400, endpoint=False)
    ring = np.stack([(radius + 0.05) * np.cos(a), (radius + 0.05) * np.sin(a), 0 * a + 0.28], -1)
    batch = mesh.Batch()
    batch.strand(ring, mesh.circle(0.26, 10), True, col=material.hexc(BRIM))
    return batch.build("brim", [material.fibre(rough=0.5)])


def _stitches(cone):
    """Running stitches along every hoop, over-cast stitches round the brim."""
    rng = np.random.default_rng(7)
    batch = mesh.Batch()
    over = np.array([0.07, 0.13, 0.07])
    for hoop in cone.hoops[:-1]:
        r = cone.radius * hoop
        count = int(2 * np.pi * r / STITCH_CM)
        for k in range(count):
            middle = 2 * np.pi * (k + rng.normal(0, 0.04)) / count
            a = middle + np.array([-1, 0, 1]) * 0.17 / r
            z = cone.rise(hoop) + LEAF_ABOVE_CM + HOOP_RISE_CM + 0.10 + over
            path = np.stack([(r + 0.12) * np.cos(a), (r + 0.12) * np.sin(a), z], -1)
            batch.strand(path, mesh.circle(0.035, 5))
    turn = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    count = int(2 * np.pi * cone.radius / BINDING_STITCH_CM)
    for k in range(count):
        a = 2 * np.pi * k / count
        r = cone.radius + 0.05 + 0.31 * np.cos(turn)
        ring = np.stack([r * math.cos(a), r * math.sin(a), 0.30 + 0.31 * np.sin(turn)], -1)
        batch.strand(ring, mesh.circle(0.04, 5), True)
    return batch.build("stitches", [material.flat((0.82, 0.76, 0.62), 0.6)])
