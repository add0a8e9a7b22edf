"""A giraffe of wire wound with strings of seed beads."""

import numpy as np

from studio import material, mesh
from studio.pieces.seed_beads import thread_bead

BEAD_CM = 0.255
WINDING = 0.80  # of a bead: how close strings lie
UNEVEN_CM = 0.012
SEAM = 0.26  # light seams between the patches of the coat, in cm of nearness
PATCHES = 330
HOOF_CM, SOCK_CM, BELLY_CM = 0.9, 5, 10.9
# The mane: columns of beads on wire between these heights.
MANE_FROM_CM, MANE_TO_CM, MANE_STEP_CM = 14.0, 22.95, 0.225
MANE_BEADS, MANE_BEAD_CM, WIRE_CM = 3, 0.22, 0.022

# Limbs as (x, y, z, radius) in cm, x forwards, z up.
BODY = (
    (-2.9, 0, 11.2, 0.30),
    (-2.75, 0, 11.4, 1.0),
    (-2.0, 0, 11.7, 1.45),
    (-0.3, 0, 12.0, 1.62),
    (1.2, 0, 12.5, 1.62),
    (2.1, 0, 13.0, 1.25),
    (2.62, 0, 13.2, 0.7),
    (2.85, 0, 13.25, 0.12),
)
NECK = (
    (1.35, 0, 12.6, 0.85),
    (1.9, 0, 14.2, 0.98),
    (2.35, 0, 16.5, 0.76),
    (2.75, 0, 19.2, 0.62),
    (3.1, 0, 21.6, 0.55),
    (3.25, 0, 22.6, 0.56),
    (3.3, 0, 23.3, 0.42),
)
HEAD = (
    (2.7, 0, 23.35, 0.30),
    (3.0, 0, 23.3, 0.66),
    (3.5, 0, 23.0, 0.66),
    (4.15, 0, 22.55, 0.46),
    (4.75, 0, 22.2, 0.42),
    (5.0, 0, 22.05, 0.2),
)
TAIL = (
    (-2.85, 0, 11.8, 0.15),
    (-3.6, 0, 11.0, 0.13),
    (-3.95, 0, 9.4, 0.12),
    (-4.0, 0, 8.2, 0.13),
    (-4.02, 0, 7.7, 0.26),
    (-4.02, 0, 7.1, 0.14),
)
LEGS_AT = ((1.45, 1.4), (1.45, -1.4), (-2.0, 1.4), (-2.0, -1.4))


def build(facts):
    """`colours` are the light coat, the patches and the socks. The figure is modelled for a height of 26 cm."""
    coat = _Coat(*(np.array(material.hexc(c)) for c in facts["colours"]))
    rng = np.random.default_rng(6)
    beads, core = mesh.Batch(), mesh.Batch()
    bead = mesh.torus_data(BEAD_CM * 0.28, BEAD_CM * 0.225, 12, 8, 1.2)
    seeds = rng.uniform([-4, -2.2, 3], [5.2, 2.2, 24], (PATCHES, 3))
    for part, controls in _limbs():
        _wind(
            beads, core, rng, bead, np.array(controls), lambda at, share: coat.colour(part, at, share, seeds)
        )
    wire = mesh.Batch()
    _mane(beads, wire, rng, coat.patch * 0.7)
    return [
        beads.build("beads", [material.beads(0.12)]),
        wire.build("wire", [material.metal(rough=0.3)]),
        core.build("core", [material.flat((0.12, 0.07, 0.03), 0.9)]),
        _eyes(),
    ]


def _limbs():
    """Name and line of every limb, in the order in which they are wound."""
    yield "body", BODY
    yield "neck", NECK
    yield "head", HEAD
    for x, y in LEGS_AT:
        swing = 0.14 if x > 0 else -0.30
        low = x + swing * 0.3
        yield (
            "leg",
            (
                (x, y * 0.72, 11.9, 0.66),
                (x + swing * 0.2, y * 0.95, 9.6, 0.58),
                (x + swing, y * 1.12, 6.2, 0.44),
                (low, y * 1.25, 2.6, 0.36),
                (low, y * 1.32, 0.9, 0.36),
                (low, y * 1.35, 0.42, 0.46),
                (low, y * 1.35, 0.14, 0.46),
            ),
        )
    for side in (-1, 1):
        yield (
            "horn",
            (
                (3.0, side * 0.30, 23.6, 0.13),
                (2.95, side * 0.42, 24.6, 0.12),
                (2.92, side * 0.46, 25.2, 0.15),
                (2.92, side * 0.46, 25.55, 0.24),
                (2.92, side * 0.46, 25.8, 0.12),
            ),
        )
        yield (
            "ear",
            (
                (2.9, side * 0.55, 23.55, 0.16),
                (2.65, side * 1.0, 23.75, 0.26),
                (2.45, side * 1.45, 23.85, 0.12),
            ),
        )
    yield "tail", TAIL


class _Coat:
    """Which colour a bead has, by the limb it is on and the place it is at."""

    def __init__(self, light, patch, sock):
        self.light, self.patch, self.sock = light, patch, sock

    def colour(self, part, at, share, seeds):
        """Patches are cells round `seeds`, with light seams where two are equally near."""
        dark = self.patch * 0.6
        if part == "head":
            return self.light if at[0] < 4.55 else dark
        if part in ("horn", "tail"):
            return dark if share > 0.72 else self.light
        if part == "ear":
            return self.light
        if part == "leg" and at[2] < SOCK_CM:
            return self.sock if at[2] > HOOF_CM else self.patch * 0.55
        if part == "body" and at[2] < BELLY_CM:
            return self.sock
        nearest = np.sort(np.linalg.norm((seeds - at) * [1, 1, 0.85], axis=1))[:2]
        return self.patch if nearest[1] - nearest[0] > SEAM else self.light


def _wind(beads, core, rng, bead, controls, colour_at):
    """Winds strings of beads round one limb, over a dark core that closes the gaps."""
    smooth = mesh.catmull(controls, 24)
    path, radius = smooth[:, :3], np.maximum(smooth[:, 3], 0.06)
    frame = mesh.frames(path)
    steps = np.hypot(np.linalg.norm(np.diff(path, axis=0), axis=1), np.diff(radius))
    along = np.r_[0, np.cumsum(steps)]
    ball, faces = mesh.sphere_data(1, 14, 10)
    for point, r in zip(path, radius):
        core.add(ball * max(0.03, r * 0.80 - 0.05) + point, faces)
    where = BEAD_CM * 0.3
    while where < along[-1]:
        at = lambda line: np.array([np.interp(where, along, column) for column in line.T])
        middle, ahead, normal, binormal = at(path), *(at(line) for line in frame)
        r = np.interp(where, along, radius)
        count = max(5, int(round(2 * np.pi * r / (BEAD_CM * WINDING))))
        start = rng.uniform(0, 6.3)
        for i in range(count):
            angle = 2 * np.pi * i / count + start
            out = np.cos(angle) * normal + np.sin(angle) * binormal
            round_ = -np.sin(angle) * normal + np.cos(angle) * binormal
            place = middle + ahead * (BEAD_CM * WINDING * i / count) + r * out
            scale = rng.uniform(0.95, 1.07)
            thread_bead(
                beads,
                (bead[0] * scale, bead[1]),
                place + rng.normal(0, UNEVEN_CM, 3),
                round_ + ahead * 0.06 + rng.normal(0, 0.03, 3),
                colour_at(place, where / along[-1]) * rng.uniform(0.88, 1.06),
            )
        where += BEAD_CM * WINDING


def _mane(beads, wire, rng, colour):
    """
    A fringe along the nape. The wire runs up between the windings; at every step it goes out through a column of beads,
    round the last one and back through the others.
    """
    smooth = mesh.catmull(np.array(NECK), 24)
    path, radius = smooth[:, :3], smooth[:, 3]
    ahead, _, _ = mesh.frames(path)
    small = mesh.torus_data(MANE_BEAD_CM * 0.27, MANE_BEAD_CM * 0.23, 12, 8, 1.15)
    base = []
    for height in np.arange(MANE_FROM_CM, MANE_TO_CM, MANE_STEP_CM):
        at = lambda line: np.array(
            [np.interp(height, path[:, 2], column) for column in np.atleast_2d(line.T)]
        )
        along = at(ahead)
        back = np.array([-along[2], 0, along[0]])
        back = back / np.linalg.norm(back) + [0, rng.normal(0, 0.05), 0]
        root = at(path) + back * (at(radius)[0] + 0.10)
        base.append(root + back * 0.03)
        reach = MANE_BEAD_CM * 0.56
        for number in range(MANE_BEADS):
            place = root + back * (0.12 + number * reach) + rng.normal(0, 0.008, 3)
            thread_bead(beads, small, place, back, colour * rng.uniform(0.85, 1.15))
        tip = root + back * (0.12 + MANE_BEADS * reach + 0.05)
        thread_bead(beads, small, tip, along, colour * rng.uniform(0.85, 1.15))
        around = MANE_BEAD_CM * 0.36
        bow = [
            tip - back * 0.08 - along * 0.05,
            tip - along * around,
            tip + back * (MANE_BEAD_CM * 0.52),
            tip + along * around,
            tip - back * 0.08 + along * 0.05,
        ]
        wire.strand(mesh.catmull(bow, 6), mesh.circle(WIRE_CM, 6))
    wire.strand(mesh.catmull(base, 3), mesh.circle(WIRE_CM * 1.3, 6))


def _eyes():
    batch = mesh.Batch()
    for side in (-1, 1):
        V, F = mesh.sphere_data(0.17, 16, 12)
        batch.add(V + [3.45, side * 0.66, 23.2], F)
    return batch.build("eyes", [material.flat((0.01, 0.008, 0.006), 0.08, 0.6, coat=1)])
