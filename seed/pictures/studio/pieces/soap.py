"""A bar of oat and honey soap with a cord tied round it."""

import numpy as np

from studio import material, mesh
from studio.pieces.cord import lay_twine

FLAKES = 46
CORD_PLY_CM = 0.062
CORD_TURNS_PER_CM = 1.7
CORD_LIES_CM = 0.10  # middle of the cord above what it lies on


def build(facts):
    """`dims_cm` is the bar itself; the bow stands a few millimetres above it."""
    width, depth, height = facts["dims_cm"]
    rng = np.random.default_rng(4)
    return [
        _bar(width, depth, height, material.hexc(facts["colour"])),
        _oats(rng, width, depth, height, np.array(material.hexc(facts["oats"]))),
        _tied_cord(rng, depth, height, np.array(material.hexc(facts["cord"]))),
    ]


def _power(wave, exponent):
    """Signed power: a small exponent turns a circle into a rounded rectangle."""
    return np.sign(wave) * np.abs(wave) ** exponent


def _top(x, y, height):
    """Height of the hand-cut upper face, which is not quite flat."""
    return height + 0.05 * np.sin(x * 0.9 + 1) * np.cos(y * 1.3)


def _bar(width, depth, height, colour):
    rings, sides = 90, 360
    around, upward = np.meshgrid(
        np.linspace(-np.pi, np.pi, sides, endpoint=False),
        np.linspace(-np.pi / 2, np.pi / 2, rings),
        indexing="ij",
    )
    x = width / 2 * _power(np.cos(upward), 0.16) * _power(np.cos(around), 0.18)
    y = depth / 2 * _power(np.cos(upward), 0.16) * _power(np.sin(around), 0.18)
    z = height / 2 * (_power(np.sin(upward), 0.16) + 1)
    z = z + (_top(x, y, 0)) * (z > height / 2)
    V = np.stack([x * (1 + 0.006 * np.sin(z * 2)), y, z], -1).reshape(-1, 3)
    return mesh.obj_from("bar", V, mesh.grid_faces(sides, rings, wrap_u=True), mats=[_soap(colour)])


def _soap(colour):
    """Clouded honey colour with ground oat in it."""
    g = material.G("soap")
    v = g.coord()
    cloud, fine = g.noise(v, 0.5, 5, 0.65, 0.8), g.noise(v, 12, 3)
    darker, lighter = tuple(0.66 * c for c in colour), tuple(min(1, 1.22 * c) for c in colour)
    tint = g.ramp(cloud, [(0.3, darker), (0.5, colour), (0.72, lighter)])
    distance = g("TexVoronoi", Vector=v, Scale=3.2).outputs["Distance"]
    grain = g.math(
        "MULTIPLY",
        g.ramp(distance, [(0.10, 1), (0.17, 0)]),
        g.ramp(g.noise(v, 2.1, 2), [(0.42, 0), (0.5, 1)]),
    )
    tint = g.mix(g.math("MULTIPLY", grain, 0.6), tint, (0.30, 0.17, 0.07))
    relief = g.math("ADD", g.math("MULTIPLY", fine, 0.4), g.math("ADD", grain, cloud))
    g.pbr(
        Base_Color=tint,
        Subsurface=0.06,
        Subsurface_Color=tint,
        Subsurface_Radius=(0.2, 0.09, 0.03),
        Roughness=0.42,
        Specular=0.4,
        Normal=g.bump(relief, 0.05, 0.4),
    )
    return g.m


def _oats(rng, width, depth, height, colour):
    """Rolled flakes pressed into the top: oval, with a split groove. None under the cord."""
    batch = mesh.Batch()
    placed = []
    while len(placed) < FLAKES:
        x, y = rng.uniform(-width * 0.43, width * 0.43), rng.uniform(-depth * 0.42, depth * 0.42)
        if abs(x) < 0.5 or any((x - a) ** 2 + (y - b) ** 2 < 0.42**2 for a, b in placed):
            continue
        placed.append((x, y))
        V, F = _flake(rng)
        batch.add(V + [x, y, _top(x, y, height) - 0.005], F, col=colour * rng.uniform(0.78, 1.06))
    return batch.build("oats", [material.vcol(0.8, 0.15, bump=0.8, bscale=9)])


def _flake(rng):
    V, F = mesh.sphere_data(1, 18, 12)
    long = rng.uniform(0.28, 0.40)
    broad = long * rng.uniform(0.62, 0.78)
    groove = 0.021 * np.exp(-((V[:, 1] * 5) ** 2)) * np.sign(V[:, 2])
    V = np.stack([V[:, 0] * long, V[:, 1] * broad, V[:, 2] * 0.075 - groove], -1)
    turn = rng.uniform(0, 2 * np.pi)
    c, s = np.cos(turn), np.sin(turn)
    V = V @ np.array([[c, s, 0], [-s, c, 0], [0, 0, 1]])
    V[:, 2] += V[:, :2] @ rng.normal(0, 0.22, 2)
    return V, F


def _tied_cord(rng, depth, height, colour):
    """One turn round the short way, closed by a flat bow: two even loops, two ends, one knot."""
    batch = mesh.Batch()
    tones = [colour * rng.uniform(0.92, 1.06) for _ in range(2)]

    def lay(path, closed=False):
        lay_twine(batch, path, CORD_PLY_CM, CORD_TURNS_PER_CM, tones, closed)

    a = np.linspace(0, 2 * np.pi, 240, endpoint=False)
    y = (depth / 2 + CORD_LIES_CM) * _power(np.cos(a), 0.20)
    z = height / 2 + (height / 2 + CORD_LIES_CM) * _power(np.sin(a), 0.22)
    lay(np.stack([0.03 * np.sin(3 * a), y, np.maximum(z, CORD_LIES_CM)], -1), closed=True)
    knot = np.array([0, -0.5, _top(0, -0.5, height) + CORD_LIES_CM])
    for side in (-1, 1):
        loop = [(0, 0, 0.10), (0.75, 0.42, 0.34), (1.65, 0.62, 0.24), (2.02, 0.22, 0.10)]
        loop += [(1.60, -0.20, 0.16), (0.75, -0.16, 0.30), (0, -0.02, 0.14)]
        end = [(0, 0, 0.16), (0.42, -0.42, 0.22), (0.80, -1.05, 0.06), (1.22, -1.62, 0.0)]
        for points in (loop, end):
            lay(knot + mesh.catmull(np.array(points) * [side, 1, 1], 16))
    for turn in (-0.11, 0.11):
        ring = np.stack([turn + 0 * a, 0.21 * np.cos(a), 0.10 + 0.20 * np.sin(a)], -1)
        lay(knot + ring[::6], closed=True)
    return batch.build("cord", [material.vcol(0.95, 0.05, bump=0.7, bscale=26)])
