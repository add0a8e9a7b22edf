"""A strand of polished, freely shaped amber, strung from small to large and back."""

import numpy as np

from studio import material, mesh
from studio.pieces.cord import arc_length

THREAD_CM = 0.06
GAP_CM = 0.02
LINE_POINTS = 400
AWAY_FROM_KEY_LIGHT = (0.62, 0.47, -0.63)


def build(facts):
    """
    `dims_cm` gives the length of the strand laid down as a drop-shaped loop. `nugget_cm` are the half thickness of the
    smallest and of the largest piece, `colours` tint the amber of each and
    `depths` are its colours where it is deep, usual and clear.
    """
    rng = np.random.default_rng(facts.get("seed", 4))
    length, _, _ = facts["dims_cm"]
    colours = [np.array(material.hexc(c)) for c in facts["colours"]]
    line = _laid_loop(length)
    amber, thread = mesh.Batch(), mesh.Batch()
    _string(amber, rng, line, facts["nugget_cm"], colours)
    thread.strand(line + [0, 0, 0.5], mesh.circle(THREAD_CM, 6), True)
    return [
        amber.build("amber", [_lit_amber(*(material.hexc(c) for c in facts["depths"]))]),
        thread.build("thread", [material.flat((0.35, 0.2, 0.08), 0.8)]),
    ]


def _laid_loop(length):
    """The closed line of the thread on the table, the largest pieces at the front."""
    t = np.linspace(0, 2 * np.pi, LINE_POINTS, endpoint=False)
    x = length * 0.33 * np.sin(t) * (1 - 0.32 * np.cos(t)) + 0.175 * np.sin(3 * t + 0.6)
    y = length * 0.5 * np.cos(t) - 0.6 * np.cos(2 * t) + 0.25 * np.sin(5 * t)
    return np.stack([x, y, 0 * t], -1)


def _string(batch, rng, line, nugget_cm, colours):
    closed = np.vstack([line, line[:1]])
    along = arc_length(closed)
    at = lambda where: np.array([np.interp(where, along, closed[:, axis]) for axis in range(3)])
    small, large = nugget_cm
    position, whole = 0.0, along[-1]
    while position < whole - 1.0:
        share = 0.5 - 0.5 * np.cos(2 * np.pi * position / whole)
        size = (small + (large - small) * share) * rng.uniform(0.88, 1.12)
        half = size * rng.uniform(0.72, 0.95)
        if position + 2 * half > whole:
            break
        middle = at(position + half)
        ahead = at(min(whole, position + half + 0.1)) - middle
        _add_nugget(batch, rng, middle, ahead / np.linalg.norm(ahead), size, half, colours)
        position += 2 * half + GAP_CM


def _add_nugget(batch, rng, middle, ahead, size, half, colours):
    """
    A ball with four flats ground on and rounded off again, lying on the table. Its normals must point outwards: inside
    out, amber gets pale rims.
    """
    V, F = mesh.sphere_data(1, 40, 28)
    for _ in range(4):
        direction = rng.normal(size=3)
        direction /= np.linalg.norm(direction)
        above = np.maximum(V @ direction - rng.uniform(0.66, 0.9), 0)
        V = V - np.outer(above * 0.6, direction)
    lumps = 0.05 * np.sin(3 * V[:, :1] + rng.uniform(0, 6)) + 0.04 * np.sin(4 * V[:, 1:2] + rng.uniform(0, 6))
    V = V * (1 + lumps)
    beside, up = np.array([-ahead[1], ahead[0], 0]), np.array([0, 0, 1.0])
    broad, tall = size * rng.uniform(0.85, 1.1), size * rng.uniform(0.78, 0.95)
    V = (
        np.outer(V[:, 2] * half * 1.03, ahead)
        + np.outer(V[:, 0] * broad, beside)
        + np.outer(V[:, 1] * tall, up)
    )
    V = V - [0, 0, V[:, 2].min()] + middle
    batch.add(V, F, col=colours[rng.integers(len(colours))] * rng.uniform(0.85, 1.1))


def _lit_amber(deep, usual, clear):
    """
    Amber gathers the light that falls in and glows on the side away from the lamp. Tracing that takes caustics, which
    the studio leaves out: here the far side shines by itself, in the colour of the amber.
    """
    g = material.G("amber")
    v = g.coord()
    cloud = g.noise(v, 0.75, 4, 0.6, 1.2)
    of_nugget = g("Attribute")
    of_nugget.attribute_name = "Col"
    tint = g.ramp(cloud, [(0.30, deep), (0.50, usual), (0.74, clear)])
    tint = g.mix(1, of_nugget.outputs["Color"], tint, "MULTIPLY")
    specks = g("TexVoronoi", Vector=v, Scale=3.0).outputs["Distance"]
    tint = g.mix(
        g.math("MULTIPLY", g.ramp(specks, [(0.05, 1), (0.10, 0)]), 0.5), tint, tuple(0.4 * c for c in deep)
    )
    normal = g("NewGeometry").outputs["Normal"]
    away = g("VectorMath", {"operation": "DOT_PRODUCT"}, i0=normal, i1=AWAY_FROM_KEY_LIGHT).outputs["Value"]
    facing = g("LayerWeight", Blend=0.4).outputs["Facing"]
    inner = g.math("SUBTRACT", 1.0, g.math("MULTIPLY", facing, 0.8))
    glow = g.math("MULTIPLY", g.ramp(away, [(0.0, 0.06), (0.85, 1)]), inner)
    g.pbr(
        Base_Color=tint,
        Roughness=0.12,
        Specular=0.5,
        Clearcoat=0.7,
        Clearcoat_Roughness=0.02,
        Emission=g.mix(0.35, tint, clear),
        Emission_Strength=g.math("MULTIPLY", glow, 0.62),
    )
    return g.m
