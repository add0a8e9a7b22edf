"""A pair of sandals: two bands across the foot, a strap round the heel with a buckle, a sole of rubber."""

import numpy as np

from studio import material, mesh
from studio.pieces.leatherwork.hides import hide
from studio.pieces.leatherwork.panels import panel, turned
from studio.pieces.leatherwork.seams import Seams

SOLE_WIDTH = 9.6
LAYERS = ((0, 1.15, 1.0, "rubber"), (1.17, 0.35, 0.985, "upper"), (1.54, 0.35, 0.975, "insole"))
"""Height of the lower face, thickness, share of the outline, material."""
BANDS = ((5.6, 3.1, 0.3, 1.6), (5.4, 3.35, 0.3, -1.7))
"""Where a band crosses, how high it arches, how far it bends forward, how far it runs askew."""
BAND_WIDTH, STRAP_WIDTH = 3.4, 1.7
STRAP_FOOT_CM = -2.2
"""Where the heel strap is riveted to both sides of the sole, from its middle."""
OUTLINE_POINTS, OUTLINE_SOFTNESS_CM = 360, 0.9
FEET = ((1, (-5.9, 0, 0), 3), (-1, (6.2, -1.8, 0), -9))
"""Side, place and turn (degrees) of the left and the right sandal."""


class Foot:
    """Places one sandal: `__call__` moves points of a left sandal at the origin, `turn` only turns directions."""

    def __init__(self, side, place, degrees, length):
        self.side, self.place, self.degrees, self.length = side, np.array(place), degrees, length

    def turn(self, points):
        return turned(np.asarray(points, float) * [self.side, 1, 1], "z", self.degrees)

    def __call__(self, points):
        return self.turn(points) + self.place

    def arched(self, points):
        """Heel and toe rise a little."""
        x, y, z = np.asarray(points, float).T
        heel = 0.35 * np.exp(-(((y + self.length * 0.45) / 9) ** 2))
        toe = 0.5 * np.clip((y - self.length * 0.36) / 5, 0, 1) ** 2
        return self(np.c_[x, y, z + heel + toe])


def build(facts):
    """`dims_cm` begins with the length of the sole; `colour` and `insole` are of the leather."""
    length = facts["dims_cm"][0]
    materials = {
        "rubber": material.flat((0.018, 0.016, 0.015), 0.75, 0.25, bump=0.5, bscale=18),
        "upper": hide(facts["colour"], grain=1.4, relief=0.6),
        "insole": hide(facts["insole"], grain=1.3, roughness=0.5),
    }
    seams, straps, fittings = Seams(), mesh.Batch(), mesh.Batch()
    objects = []
    for side, place, degrees in FEET:
        foot = Foot(side, place, degrees, length)
        objects += _sole(foot, materials, seams)
        for band in BANDS:
            _band(foot, *band, straps, seams)
        _heel_strap(foot, straps, seams, fittings)
    metal = material.metal(material.hexc("#a8884e"), 0.28)
    return [
        *objects,
        seams.build(),
        straps.build("straps", [materials["upper"]]),
        fittings.build("fittings", [metal]),
    ]


def sole_outline(length, width):
    """The left sole, toe at +y."""
    along = np.array([0, 0.04, 0.12, 0.25, 0.40, 0.55, 0.68, 0.80, 0.90, 0.965, 1.0]) * length - length / 2
    outer = np.array([0.0, 0.21, 0.30, 0.31, 0.30, 0.36, 0.43, 0.44, 0.37, 0.22, 0.0]) * width * 1.08
    inner = np.array([0.0, -0.21, -0.30, -0.31, -0.26, -0.28, -0.40, -0.48, -0.45, -0.30, 0.0]) * width * 1.02
    right, left = mesh.catmull(np.c_[outer, along], 10), mesh.catmull(np.c_[inner, along], 10)
    return _softened(np.vstack([right, left[::-1][1:-1]]))


def _softened(outline):
    """Points at equal distances, every corner worn round: a knife goes round a toe in one sweep."""
    closed = np.vstack([outline, outline[:1]])
    reach = np.r_[0, np.cumsum(np.linalg.norm(np.diff(closed, axis=0), axis=1))]
    at = np.linspace(0, reach[-1], OUTLINE_POINTS, endpoint=False)
    even = np.stack([np.interp(at, reach, closed[:, axis]) for axis in (0, 1)], -1)
    from_start = np.minimum(at, reach[-1] - at)
    weight = np.exp(-((from_start / OUTLINE_SOFTNESS_CM) ** 2) / 2)
    spread = np.fft.fft(weight / weight.sum())[:, None]
    soft = np.fft.ifft(np.fft.fft(even, axis=0) * spread, axis=0).real
    low, high = even.min(0), even.max(0)
    return low + (soft - soft.min(0)) / np.ptp(soft, 0) * (high - low)


def _edge(outline, y, side):
    """How far from its middle line the sole reaches at `y`, on its outer (1) or inner (-1) side."""
    flank = outline[outline[:, 0] * side > 0]
    flank = flank[np.argsort(flank[:, 1])]
    return float(np.interp(y, flank[:, 1], flank[:, 0]))


def _sole(foot, materials, seams):
    outline = sole_outline(foot.length, SOLE_WIDTH)
    objects = []
    for low, thick, share, name in LAYERS:
        raised = lambda points, level=low: foot.arched(points + np.array([0, 0, level]))
        layer = panel("sole", outline * share, thick, materials[name], raised, bevel=0.10, rings=24)
        if foot.side < 0:
            layer.data.flip_normals()
        objects.append(layer)
    seam = outline * 0.93
    seams.around(
        foot.arched(np.c_[seam, np.full(len(seam), 1.90)]), [0, 0, 1], length=0.42, radius=0.06, step=0.62
    )
    return objects


def _band(foot, y, high, forward, askew, straps, seams):
    """From the sole over the foot to the sole; stitched along both edges."""
    half = SOLE_WIDTH
    course = mesh.catmull(
        [
            (-half * 0.50, y - askew, 0.95),
            (-half * 0.505, y - askew * 0.9, 1.9),
            (-half * 0.43, y - askew * 0.6 + forward * 0.3, 1.9 + high * 0.72),
            (-half * 0.18, y - askew * 0.2 + forward * 0.9, 1.95 + high),
            (half * 0.12, y + askew * 0.2 + forward, 1.95 + high),
            (half * 0.36, y + askew * 0.6 + forward * 0.4, 1.9 + high * 0.74),
            (half * 0.46, y + askew * 0.9, 1.9),
            (half * 0.455, y + askew, 0.95),
        ],
        10,
    )
    path = foot.arched(course)
    outward = foot.turn(np.c_[course[:, 0], 0 * course[:, 0], (course[:, 2] - 1.2) * 1.4])
    straps.strand(path, mesh.rrect(BAND_WIDTH, 0.30, 0.1, 4), up=outward)
    _, normal, across = mesh.frames(path, up=outward)
    for edge in (-1, 1):
        line = path + across * edge * (BAND_WIDTH / 2 - 0.35) + normal * 0.17
        seams.stitch(line[6:-6], normal[6:-6], length=0.34, step=0.5)


def _heel_strap(foot, straps, seams, fittings):
    """From one side of the sole, where it is riveted flat to the edge, round the heel to the other."""
    width, heel = SOLE_WIDTH, foot.length
    outline = sole_outline(foot.length, width)
    sides = []
    for side in (-1, 1):
        edge = _edge(outline, STRAP_FOOT_CM, side) + side * 0.16
        lying = [(edge, STRAP_FOOT_CM + 0.25, 0.45), (edge, STRAP_FOOT_CM, 1.9)]
        rising = [(-0.37, -3.4, 3.4), (-0.38, -6.6, 5.2), (-0.29, -heel * 0.41, 6.2)]
        sides.append([*lying, *((-side * x * width, y, z) for x, y, z in rising)])
    left, right = sides
    course = mesh.catmull([*left, (0, -heel * 0.475, 6.5), *reversed(right)], 10)
    path = foot.arched(course)
    backwards = np.minimum(course[:, 1] + 3.0, 0)
    outward = foot.turn(np.c_[course[:, 0] * 1.2, backwards, np.full(len(course), 0.1)])
    straps.strand(path, mesh.rrect(STRAP_WIDTH, 0.28, 0.1, 4), up=outward)
    along, normal, across = mesh.frames(path, up=outward)
    for edge in (-1, 1):
        line = path + across * edge * 0.6 + normal * 0.16
        seams.stitch(line[4:-4], normal[4:-4], length=0.30, radius=0.045, step=0.46)
    buckle = len(path) - 33
    _strap_buckle(fittings, path[buckle], along[buckle], across[buckle], normal[buckle])
    ball, faces = mesh.sphere_data(0.26, 12, 8)
    for end in (6, len(path) - 7):
        fittings.add(ball + path[end] + normal[end] * 0.1, faces)


def _strap_buckle(fittings, place, along, across, normal):
    corners = ((-1, -1), (0, -1), (1, -1), (1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0))
    frame = [place + along * u + across * v * 1.25 + normal * 0.3 for u, v in corners]
    fittings.strand(mesh.catmull(frame, 6, True), mesh.circle(0.15, 10), True, up=normal)
    prong = np.array(
        [place - along * 0.9 + normal * 0.32, place + normal * 0.42, place + along * 1.05 + normal * 0.45]
    )
    fittings.strand(prong, mesh.circle(0.10, 8))
