"""
Guinea fowl of reclaimed metal: feathers cut from tins, a neck of wound rod, legs of bent rod. Centimetres, x
forward.
"""

import math

import numpy as np

from studio import material, mesh
from studio.material import hexc
from studio.pieces.tin_feathers import ENAMEL, STEEL, add_core, add_plumage, add_tail

BARE, BLUE, HORN = (np.array(hexc(colour)) for colour in ("#4a3a2c", "#2f6fb0", "#8a6a3c"))
RED, CHEEK = hexc("#b81e1a"), hexc("#a9cfe0")
NECK = ((6.9, 0, 18.7), (8.7, 0, 20.7), (9.5, 0, 22.9), (9.7, 0, 24.9), (9.9, 0, 26.0))
HEAD = np.array([10.5, 0.0, 26.7])
STRIDE = {-1: -1.5, 1: 1.9}
"""How far ahead each foot stands: apart, so that both show from the side."""


def build(facts):
    """`tins` are the faded colours of the tins some feathers are cut from."""
    rng = np.random.default_rng(8)
    metal, paint = mesh.Batch(), mesh.Batch()
    tins = [np.array(hexc(colour)) for colour in facts["tins"]]
    add_core(metal)
    add_plumage(metal, paint, tins, rng)
    add_tail(metal, paint, tins, rng)
    _neck(metal, paint, rng)
    _head(metal, paint)
    for side, stride in STRIDE.items():
        _leg(metal, side, stride)
    return [
        metal.build("metal", [_old_tin()]),
        paint.build("paint", [material.vcol(0.38, 0.45, 0.25, bump=0.35, bscale=5)]),
    ]


def _old_tin():
    """Sheet whose print ('Col') is worn to steel in scratches and rusts in blotches."""
    graph = material.G("old tin")
    place = graph.coord()
    attribute = graph("Attribute")
    attribute.attribute_name = "Col"
    cloud, grit = graph.noise(place, 0.5, 6, 0.68), graph.noise(place, 5, 4, 0.7)
    rusty = graph.ramp(graph.math("ADD", cloud, graph.math("MULTIPLY", grit, 0.25)), [(0.66, 0), (0.78, 1)])
    rust = graph.ramp(
        grit, [(0.3, (0.10, 0.028, 0.010)), (0.55, (0.24, 0.075, 0.022)), (0.75, (0.36, 0.14, 0.045))]
    )
    worn = graph.ramp(graph.noise(graph.coord((1, 4, 1)), 2.2, 5, 0.7), [(0.55, 0), (0.66, 0.7)])
    sheet = graph.mix(worn, attribute.outputs["Color"], (0.20, 0.20, 0.21))
    graph.pbr(
        Base_Color=graph.mix(rusty, sheet, rust),
        Metallic=graph.math("MULTIPLY_ADD", rusty, -0.65, 0.72),
        Roughness=graph.math("MULTIPLY_ADD", rusty, 0.40, graph.math("MULTIPLY_ADD", grit, 0.25, 0.22)),
        Specular=0.45,
        Normal=graph.bump(graph.math("ADD", grit, graph.math("MULTIPLY", rusty, 0.5)), 0.025, 0.35),
    )
    return graph.m


def _neck(metal, paint, rng):
    """Rod wound in rings: bare below, painted blue above."""
    path = mesh.catmull(NECK, 10)
    length = np.r_[0, np.cumsum(np.linalg.norm(np.diff(path, axis=0), axis=1))]
    radii = np.interp(length / length[-1], [0, 0.35, 0.65, 1], [3.2, 1.95, 1.3, 1.15])

    def at(where):
        return np.array([np.interp(where, length, path[:, axis]) for axis in range(3)])

    for where in np.arange(0, length[-1], 0.40):
        tangent = at(where + 0.1) - at(where - 0.1)
        tangent /= np.linalg.norm(tangent)
        ring, faces = mesh.torus_data(np.interp(where, length, radii), 0.25, 40, 10)
        turned = ring @ np.array([np.cross([0, 1.0, 0], tangent), [0, 1.0, 0], tangent]) + at(where)
        if where < length[-1] * 0.36:
            metal.add(turned, faces, col=STEEL * rng.uniform(0.6, 1.1))
        else:
            paint.add(turned, faces, col=BLUE * rng.uniform(0.75, 1.1))


def _head(metal, paint):
    """Blue head with pale cheeks, red wattles, horn-coloured beak and casque."""
    ball, faces = mesh.sphere_data(1, 28, 20)
    paint.add(ball * [1.75, 1.2, 1.35] + HEAD, faces, col=BLUE)
    share = np.linspace(0, 1, 16)
    beak = HEAD + np.stack([1.3 + 1.75 * share, 0 * share, -0.05 - 0.75 * share**1.6], -1)
    paint.strand(beak, mesh.circle(0.66, 16, 0.52), scale=1.02 - 0.88 * share, col=HORN)
    casque = HEAD + np.stack([-0.1 - 1.0 * share**1.5, 0 * share, 0.9 + 2.35 * share], -1)
    paint.strand(casque, mesh.circle(0.85, 16, 0.5), scale=1.1 - 0.85 * share**1.2, col=HORN * 0.8)
    for side in (-1, 1):
        paint.add(ball * [0.95, 0.2, 0.75] + HEAD + [0.55, side * 1.02, -0.15], faces, col=CHEEK)
        paint.add(ball * [0.55, 0.18, 1.05] + HEAD + [1.35, side * 0.78, -1.55], faces, col=RED)
        paint.add(ball * 0.30 + HEAD + [0.55, side * 1.14, 0.30], faces, col=(0.015, 0.012, 0.01))
        lid, lid_faces = mesh.torus_data(0.34, 0.08, 20, 8)
        paint.add(lid[:, [0, 2, 1]] + HEAD + [0.55, side * 1.20, 0.30], lid_faces, col=ENAMEL)
    paint.add(ball * [0.6, 0.45, 0.35] + HEAD + [1.25, 0, 0.42], faces, col=RED)


def _leg(metal, side, stride):
    """Bent rod with rings welded on, three toes ahead and one behind."""
    y = side * 2.5
    path = mesh.catmull(
        [(0.2, y, 10.4), (0.9 + stride * 0.3, y, 7.2), (stride * 0.8, y, 4.4), (0.5 + stride, y, 0.5)], 12
    )
    metal.strand(path, mesh.circle(0.42, 12), scale=np.linspace(2.0, 0.95, len(path)), col=BARE)
    for share in np.linspace(0.35, 0.97, 11):
        ring, faces = mesh.torus_data(0.46, 0.09, 20, 8)
        metal.add(ring + path[int(share * (len(path) - 1))], faces, col=BARE * 0.8)
    share = np.linspace(0, 1, 10)
    for angle, length in ((-0.55, 2.9), (0.0, 3.1), (0.55, 2.9), (math.pi, 1.6)):
        x, across = 0.5 + stride + length * share * math.cos(angle), y + length * share * math.sin(angle)
        toe = np.stack([x, across, 0.42 - 0.14 * share], -1)
        metal.strand(toe, mesh.circle(0.31, 10), scale=np.linspace(1, 0.45, 10), col=BARE)
