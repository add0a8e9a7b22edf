"""A pair of drop earrings in silver filigree: a frame filled with tight coils of twisted wire."""

import math

import numpy as np

from studio import material, mesh
from studio.pieces.cord import arc_length

WIRE_LIES_CM = 0.10  # height of the wires' middle above the table
DROP_MIDDLE_CM = -0.45
DROP_HALF_HEIGHT_CM = 1.32
SOLDER_GAP_CM = 0.012
LARGEST_COIL_CM, SMALLEST_COIL_CM = 0.27, 0.055
COIL_STEP_CM = 0.075  # from turn to turn
GRANULE_CM = 0.042
# Where the two lie and how each is turned (radians).
PAIR = ((-1.25, 0.1, 0.10), (1.25, -0.1, -0.16))


def build(facts):
    """`dims_cm` are the length with the hook and the width of one earring. Both lie on the table."""
    _, width, _ = facts["dims_cm"]
    half_width = width / 2 - 0.04
    coils = _pack_coils(half_width)
    batch = mesh.Batch()
    for number, (x, y, turn) in enumerate(PAIR):
        smith = _Smith(batch, (x, y), turn)
        _frame(smith, half_width)
        for coil in coils:
            _solder_coil(smith, *coil)
        _hook(smith, rolled=number == 1)
    return [batch.build("silver", [_silver()])]


def _silver():
    g = material.G("silver")
    v = g.coord()
    n = g.noise(v, 6, 4)
    g.pbr(
        Base_Color=g.mix(n, (0.93, 0.92, 0.89), (0.70, 0.69, 0.66)),
        Metallic=1,
        Roughness=g.ramp(n, [(0.3, 0.16), (0.7, 0.32)]),
        Normal=g.bump(n, 0.008, 0.3),
    )
    return g.m


class _Smith:
    """Lays wires and granules on one earring, in the earring's own coordinates (cm)."""

    def __init__(self, batch, place, turn):
        c, s = math.cos(turn), math.sin(turn)
        self.batch = batch
        self.turn, self.shift = np.array([[c, -s, 0], [s, c, 0], [0, 0, 1]]), np.array([*place, 0])
        self.ball = mesh.sphere_data(1, 14, 10)

    def placed(self, points):
        """From the coordinates of this earring to those of the table."""
        return np.asarray(points, float) @ self.turn.T + self.shift

    def wire(self, points, radius, closed=False):
        """Plain round wire."""
        self.batch.strand(self.placed(points), mesh.circle(radius, 7), closed)

    def twisted(self, points, radius, turns_per_cm, closed=False):
        """Two fine wires twisted together: the thread that filigree is made of."""
        path = self.placed(points)
        along = arc_length(path)
        _, normal, binormal = mesh.frames(path, closed, (0, 0, 1))
        for ply in (0, np.pi):
            angle = along * 2 * np.pi * turns_per_cm + ply
            offset = normal * np.cos(angle)[:, None] + binormal * np.sin(angle)[:, None]
            self.batch.strand(path + radius * 0.95 * offset, mesh.circle(radius, 6), closed)

    def granule(self, x, y, radius, flat=1.0, z=WIRE_LIES_CM):
        """A ball of silver, or with a small `flat` a disc."""
        V, F = self.ball
        self.batch.add(V * [radius, radius, radius * flat] + self.placed((x, y, z)), F)


def _drop(half_width, share):
    """The outline of the drop, shrunk to `share`, as points on the table."""
    a = np.linspace(0, 2 * np.pi, 260, endpoint=False)
    x = share * half_width * np.sin(a) * np.sin(a / 2) ** 0.55
    return np.stack([x, DROP_MIDDLE_CM + share * DROP_HALF_HEIGHT_CM * np.cos(a), 0 * a + WIRE_LIES_CM], -1)


def _frame(smith, half_width):
    """Flat wire on edge, twisted wire, plain wire, and granules round the outside."""
    outline = smith.placed(_drop(half_width, 1.0))
    V, F, _ = mesh.sweep_data(outline, mesh.rrect(0.05, 0.13, 0.02, 3), True, (0, 0, 1))
    smith.batch.add(V, F)
    smith.wire(_drop(half_width, 0.93), 0.018, True)
    smith.twisted(_drop(half_width, 0.965), 0.02, 7, True)
    for a in np.linspace(0, 2 * np.pi, 34, endpoint=False)[2:-1]:
        x = 1.045 * half_width * math.sin(a) * math.sin(a / 2) ** 0.55
        smith.granule(x, DROP_MIDDLE_CM + 1.045 * DROP_HALF_HEIGHT_CM * math.cos(a), GRANULE_CM)


def _pack_coils(half_width):
    """
    Fills one half of the frame greedily, always with the largest coil that still fits; the other half mirrors it.
    Returns (x, y, radius) with x = 0 for coils on the middle line.
    """
    outline = _drop(half_width, 0.90)[:, :2]
    across = np.linspace(0, half_width, 46)
    upward = np.linspace(DROP_MIDDLE_CM - 1.25, DROP_MIDDLE_CM + 1.2, 120)
    places = np.stack([axis.ravel() for axis in np.meshgrid(across, upward, indexing="ij")], 1)
    to_outline = np.min(np.linalg.norm(places[:, None] - outline[None, ::3], axis=2), axis=1)
    free = np.where(_inside(places, outline), to_outline - SOLDER_GAP_CM, 0)
    central = places[:, 0] < SOLDER_GAP_CM
    free = np.minimum(free, np.where(central, np.inf, places[:, 0] - SOLDER_GAP_CM))
    free = np.minimum(free, LARGEST_COIL_CM)
    coils = []
    while True:
        best = int(np.argmax(free + 0.02 * central))
        radius = free[best]
        if radius < SMALLEST_COIL_CM:
            return coils
        coils.append((0.0 if central[best] else places[best, 0], places[best, 1], radius))
        away = np.linalg.norm(places - places[best], axis=1)
        free = np.where(away < radius, 0, np.minimum(free, away - radius - SOLDER_GAP_CM))


def _inside(places, outline):
    """Whether the outline winds round a place."""
    winding = np.zeros(len(places))
    for start, end in zip(outline, np.roll(outline, -1, 0)):
        p, q = start - places, end - places
        winding += np.arctan2(p[:, 0] * q[:, 1] - p[:, 1] * q[:, 0], (p * q).sum(1))
    return np.abs(winding) > 3


def _solder_coil(smith, x, y, radius):
    """A coil in its ring, with a granule in the middle; off the middle line also its mirror image."""
    turns = max(1.3, radius / COIL_STEP_CM)
    for side in (1, -1) if x else (1,):
        start = math.atan2(y - DROP_MIDDLE_CM, x) if x else math.pi / 2
        start = start if side > 0 else math.pi - start
        t = np.linspace(0.06, 1, int(60 * turns))
        a = start + side * turns * 2 * np.pi * t
        coil = [side * x + radius * t * np.cos(a), y + radius * t * np.sin(a), 0 * t + WIRE_LIES_CM]
        smith.twisted(np.stack(coil, -1), 0.016, 9.0)
        a = np.linspace(0, 2 * np.pi, 40, endpoint=False)
        ring = [side * x + radius * np.cos(a), y + radius * np.sin(a), 0 * a + WIRE_LIES_CM]
        smith.wire(np.stack(ring, -1), 0.014, True)
        smith.granule(side * x, y, min(0.05, radius * 0.3))


def _hook(smith, rolled):
    """A link, a small flower of granules on a disc, and an open hook."""
    link, faces = mesh.torus_data(0.10, 0.025, 24, 8)
    smith.batch.add((link[:, [0, 2, 1]] if rolled else link) + smith.placed((0, 0.98, 0.12)), faces)
    for k in range(8):
        a = k * math.pi / 4
        smith.granule(0.17 * math.cos(a), 1.27 + 0.17 * math.sin(a), 0.062)
    smith.granule(0, 1.27, 0.10)
    smith.granule(0, 1.27, 0.22, flat=0.03 / 0.22, z=0.06)
    bend = [(0, 1.42, 0.10), (0, 1.75, 0.12), (-0.12, 2.10, 0.18), (-0.36, 2.24, 0.26)]
    bend += [(-0.58, 2.08, 0.26), (-0.62, 1.7, 0.18), (-0.58, 1.3, 0.08), (-0.66, 1.08, 0.05)]
    smith.wire(mesh.catmull(bend, 12), 0.033)
