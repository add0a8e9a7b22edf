"""A lotus, its pads and reeds, cut and folded from coloured paper: the part of the card that pops up."""

import numpy as np

from studio import mesh

FLOWER_AT = (0, 0.6, 0.9)

# Rings of petals from the outside in: count, tilt in radians, length and half width in cm.
PETAL_RINGS = (
    (12, 0.26, 6.3, 1.45),
    (11, 0.58, 6.1, 1.40),
    (9, 0.92, 5.7, 1.30),
    (7, 1.22, 5.0, 1.10),
)
# Pads on the open page: x, y, radius, height above the page in cm, where the slit points in radians.
PADS = (
    (-4.9, -3.9, 2.1, 1.1, 0.5),
    (4.6, -4.4, 1.8, 0.8, 2.2),
    (5.3, 4.3, 1.9, 2.6, 4.0),
    (-5.2, 4.6, 1.6, 3.2, 5.2),
    (0.4, -5.9, 1.25, 0.5, 1.2),
)
# Reeds before the standing page: x and height in cm.
REEDS = ((-5.6, 7.6), (-4.4, 9.6), (5.0, 8.8), (6.0, 6.6), (3.9, 6.2))
SLIT = 0.22  # half the angle cut out of a pad


def fold_lotus(petals, green, papers):
    """
    Adds the flower to the batch `petals` and all that is green or yellow to `green`. `papers` are linear colours by
    name, those of the petals from the outer ring inwards. Coordinates are those of the page on the table, in cm.
    """
    rng = np.random.default_rng(4)
    for (count, tilt, length, half_width), colour in zip(PETAL_RINGS, papers["petals"]):
        for i in range(count):
            azimuth = 2 * np.pi * (i + 0.5 * (count % 2)) / count + rng.normal(0, 0.03)
            _petal(
                petals,
                azimuth,
                tilt + rng.normal(0, 0.03),
                length * rng.uniform(0.96, 1.03),
                half_width,
                colour,
                papers["petal_foot"],
            )
    for pad in PADS:
        _pad(green, rng, *pad, papers)
    _stamens(green, papers["stamens"])
    for i, reed in enumerate(REEDS):
        _reed(green, i, *reed, papers["reeds"] * rng.uniform(0.75, 1.1))


def _petal(batch, azimuth, tilt, length, half_width, colour, foot_colour, curl=0.5):
    """A pointed leaf, hollow like a spoon, pale at its foot; `tilt` is its angle above the page in radians."""
    rows, columns = 22, 11
    u, v = np.meshgrid(np.linspace(0, 1, rows), np.linspace(-1, 1, columns), indexing="ij")
    half = half_width * np.sin(np.pi * u**0.75) ** 0.8 * (1 - 0.12 * u)
    across = half * v
    reach = length * u * np.cos(tilt) + np.sin(tilt) * (0.5 * curl * np.sin(np.pi * u) - 0.25 * v**2 * half)
    rise = (
        length * u * np.sin(tilt) + 0.6 * curl * np.sin(0.8 * np.pi * u) * np.cos(tilt) + 0.30 * v**2 * half
    )
    c, s = np.cos(azimuth), np.sin(azimuth)
    V = np.stack([reach * c - across * s, reach * s + across * c, rise], -1) + np.array(FLOWER_AT)
    foot = 0.8 * (1 - u.reshape(-1, 1))
    tints = foot * foot_colour + (1 - foot) * colour
    batch.add(V.reshape(-1, 3), mesh.grid_faces(rows, columns), col=tints)


def _stamens(batch, colour):
    """The yellow heart: a cushion and a fringe round it."""
    x, y, z = FLOWER_AT
    V, F = mesh.sphere_data(0.8, 26, 14, 0.6)
    batch.add(V + [x, y, z + 1.5], F, col=colour)
    for k in range(40):
        a = 2 * np.pi * k / 40
        foot = (x + 0.7 * np.cos(a), y + 0.7 * np.sin(a), z + 1.0)
        tip = (x + 1.15 * np.cos(a), y + 1.15 * np.sin(a), z + 2.1 + 0.2 * np.sin(2.3 * k))
        batch.strand(np.array([foot, tip]), mesh.circle(0.05, 5), col=colour)


def _pad(batch, rng, x, y, radius, height, slit_at, papers):
    """A round leaf with a slit and embossed veins, on a slotted support."""
    rows, columns = 70, 8
    a, q = np.meshgrid(
        np.linspace(SLIT, 2 * np.pi - SLIT, rows), np.linspace(0.02, 1, columns), indexing="ij"
    )
    rise = height + 0.14 * np.sin(6 * a) * q**2 + 0.2 * q**2
    V = np.stack([x + radius * q * np.cos(a + slit_at), y + radius * q * np.sin(a + slit_at), rise], -1)
    batch.add(V.reshape(-1, 3), mesh.grid_faces(rows, columns), col=papers["pads"] * rng.uniform(0.8, 1.15))
    support = mesh.rrect(0.55, 0.05, 0.02, 2)
    batch.strand(np.array([(x, y, 0.1), (x, y, height)]), support, col=papers["supports"])
    for k in range(10):
        a = SLIT + (2 * np.pi - 2 * SLIT) * (k + 0.5) / 10 + slit_at
        end = (x + radius * 0.85 * np.cos(a), y + radius * 0.85 * np.sin(a), height + 0.24)
        vein = mesh.rrect(0.05, 0.04, 0.015, 2)
        batch.strand(np.array([(x, y, height + 0.04), end]), vein, col=papers["veins"])


def _reed(batch, number, x, height, colour):
    t = np.linspace(0, 1, 14)
    path = np.stack([x + 0.5 * np.sin(2 * t + number), 6.4 + 0 * t, 0.1 + height * t], -1)
    batch.strand(path, mesh.rrect(0.62, 0.05, 0.02, 2), up=(0, -1, 0), scale=1 - 0.92 * t**2, col=colour)
