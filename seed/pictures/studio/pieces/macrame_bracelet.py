"""A flat band of double half hitches with two plaits at each end to tie it on."""

import numpy as np

from studio import material, mesh

CORDS = 12
BAND_CM = 11.0
BAND_SHARE = 0.82  # of the catalogue's width, which counts the spread plaits
COLOUR_ORDER = (0, 0, 1, 2, 2, 3, 1, 0, 4, 4)
LEANS_CM = 0.10
PLAIT_STRANDS = 3
PLAIT_COLOURS = (0, 2, 1)
THREAD_CM = 0.098
TASSEL_CM = 0.95


def build(facts):
    """
    `dims_cm` is the bracelet stretched out; here it stands on its edge as it would lie round a wrist of `wrist_cm`
    across, open at the back, with the plaits relaxed on the table.
    """
    length, width, _ = facts["dims_cm"]
    colours = [np.array(material.hexc(c)) for c in facts["colours"]]
    rng = np.random.default_rng(3)
    batch = mesh.Batch()
    wrist = _Wrist(facts["wrist_cm"] / 2, width * BAND_SHARE)
    _knot_band(batch, rng, wrist, colours)
    plait_cm = (length - BAND_CM) / 2 - TASSEL_CM
    for end in (-1, 1):
        for side in (-1, 1):
            _plait(batch, rng, _tail(wrist, end, side, plait_cm), colours)
    return [batch.build("macramé", [material.vcol(0.62, 0.3, 0.05, bump=0.6, bscale=30)])]


class _Wrist:
    """Bends the flat band: `along` and `across` it (cm from its middle) and `out` of its face."""

    def __init__(self, radius, width):
        self.radius, self.width = radius, width

    def bend(self, along, across, out):
        """Where points of the flat band stand round the wrist."""
        angle = along / self.radius - np.pi / 2
        radius = self.radius + out + LEANS_CM * across + 0.10 * np.sin(2 * angle + 0.6)
        height = across + self.width / 2 + 0.06
        return np.stack([radius * np.cos(angle), radius * np.sin(angle), height + 0 * angle], -1)


def _knot_band(batch, rng, wrist, colours):
    """Two slanted lobes per knot; the slant turns at the middle cord, which makes the chevrons."""
    pitch = wrist.width / CORDS
    lobe, faces = mesh.sphere_data(1, 14, 10)
    middle = (CORDS - 1) / 2
    for row in range(int(BAND_CM / (pitch * 1.02))):
        for cord in range(CORDS):
            along = -BAND_CM / 2 + (row + 0.5 * (cord % 2)) * pitch * 1.02
            across = (cord - middle) * pitch
            order = int((row + abs(cord - middle)) * 0.72) % len(COLOUR_ORDER)
            colour = colours[COLOUR_ORDER[order]]
            slant = 0.85 if cord < CORDS / 2 else -0.85
            lay = np.array([np.cos(slant), np.sin(slant)])
            beside = np.array([-lay[1], lay[0]])
            for half in (-1, 1):
                flat = np.outer(lobe[:, 0] * pitch * 0.62, lay) + np.outer(lobe[:, 1] * pitch * 0.30, beside)
                flat = flat + beside * half * pitch * 0.27 + rng.normal(0, 0.006, 2)
                V = wrist.bend(along + flat[:, 0], across + flat[:, 1], lobe[:, 2] * pitch * 0.46)
                batch.add(V, faces, col=colour * rng.uniform(0.85, 1.08))


def _tail(wrist, end, side, length):
    """Middle line of a plait: it leaves the band, sinks to the table and crosses the plaits of the other end (cm)."""
    start = wrist.bend(np.array([end * (BAND_CM / 2 - 0.1)]), np.array([side * 0.36]), 0.0)[0]
    angle = end * BAND_CM / 2 / wrist.radius - np.pi / 2
    onward = np.array([-np.sin(angle), np.cos(angle), 0]) * end
    outward = np.array([np.cos(angle), np.sin(angle), 0])
    foot = start * [1, 1, 0]
    lies = 0.24 + (0.26 if end > 0 else 0)
    points = [
        start,
        start + onward * 0.22 * length + [0, 0, -0.28 * start[2]],
        foot + onward * 0.62 * length + outward * (0.10 + 0.22 * side) + [0, 0, lies],
        foot + onward * 0.94 * length + outward * (0.45 + 0.5 * side) + [0, 0, 0.22],
    ]
    return mesh.catmull(points, 50)


def _plait(batch, rng, path, colours):
    """Three strands, a knot at the end of `path` and loose threads beyond it."""
    t = np.linspace(0, 1, len(path))
    along, up, across = mesh.frames(path, up=(0, 0, 1))
    for strand in range(PLAIT_STRANDS):
        phase = 2 * np.pi * (3.6 * t + strand / PLAIT_STRANDS)
        offset = across * (0.15 * np.sin(phase))[:, None] + up * (0.085 * np.sin(2 * phase))[:, None]
        colour = colours[PLAIT_COLOURS[strand]] * rng.uniform(0.9, 1.05)
        batch.strand(path + offset, mesh.circle(THREAD_CM, 9), col=colour)
    end, forward, sideways = path[-1] + [0, 0, 0.05], along[-1] * [1, 1, 0], across[-1]
    knot, faces = mesh.sphere_data(0.25, 18, 12, 0.85)
    batch.add(knot + end, faces, col=colours[2])
    turn = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    collar = end + 0.21 * (sideways * np.cos(turn)[:, None] + np.array([0, 0, 1]) * np.sin(turn)[:, None])
    batch.strand(collar, mesh.circle(0.085, 10), True, col=colours[0])
    u = np.linspace(0, 1, 14)[:, None]
    for thread in range(5):
        spread = rng.normal(0, 0.35)
        loose = end + forward * TASSEL_CM * u + sideways * spread * u**1.5 + np.array([0, 0, -0.16]) * u
        batch.strand(loose, mesh.circle(0.062, 7), col=colours[(0, 2, 1, 3, 0)[thread]])
