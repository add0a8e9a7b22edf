"""A strand of polished, freely shaped amber, strung from small to large and back."""

import numpy as np

from studio import material, mesh
from studio.pieces.cord import arc_length

THREAD_CM = 0.06
GAP_CM = 0.02
LINE_POINTS = 400
AMBER_INDEX = 1.54
AWAY_FROM_LAMP = (-0.45, -0.62, -0.64)
GLOW, VEILED = 0.5, 0.75
DEPTH = 5.0
"""How fast light loses all colours but the amber's, per half of the necklace: the stage makes all pieces equally large."""


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
    amber, inclusions, thread = mesh.Batch(), mesh.Batch(), mesh.Batch()
    _string(amber, inclusions, rng, line, facts["nugget_cm"], colours)
    thread.strand(line + [0, 0, 0.5], mesh.circle(THREAD_CM, 6), True)
    return [
        amber.build("amber", [_clear_amber(*(material.hexc(c) for c in facts["depths"]))]),
        inclusions.build("inclusions", [material.vcol(0.25, 0.6)]),
        thread.build("thread", [material.flat((0.35, 0.2, 0.08), 0.8)]),
    ]


def _laid_loop(length):
    """The closed line of the thread on the table, the largest pieces at the front."""
    t = np.linspace(0, 2 * np.pi, LINE_POINTS, endpoint=False)
    x = length * 0.33 * np.sin(t) * (1 - 0.32 * np.cos(t)) + 0.175 * np.sin(3 * t + 0.6)
    y = length * 0.5 * np.cos(t) - 0.6 * np.cos(2 * t) + 0.25 * np.sin(5 * t)
    return np.stack([x, y, 0 * t], -1)


def _string(batch, inclusions, rng, line, nugget_cm, colours):
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
        _add_inclusions(inclusions, rng, middle, size, half)
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


def _add_inclusions(batch, rng, middle, size, half):
    """Sun spangles, thin discs that split when the resin was warmed, and crumbs of bark; all well inside."""
    disc, faces = mesh.sphere_data(1, 14, 8)
    for _ in range(rng.integers(2, 6)):
        away = rng.normal(size=3)
        place = (
            middle
            + [0, 0, size * 0.8]
            + away / np.linalg.norm(away) * rng.uniform(0.1, 0.42) * min(size, half)
        )
        is_spangle = rng.random() < 0.6
        broad = rng.uniform(0.10, 0.26) * size if is_spangle else rng.uniform(0.03, 0.08) * size
        thick = 0.06 if is_spangle else rng.uniform(0.4, 0.9)
        turn, _ = np.linalg.qr(rng.normal(size=(3, 3)))
        colour = (0.85, 0.42, 0.07) if is_spangle else (0.07, 0.025, 0.008)
        batch.add(
            (disc * [broad, broad * rng.uniform(0.7, 1), broad * thick]) @ turn + place, faces, col=colour
        )


def _clear_amber(deep, usual, clear):
    """
    Clear resin with veils. What lies behind shines through, bent and the deeper the redder (`Col` tints each piece).
    The studio traces no caustics: instead the resin lets the lamps through in its own colour, which draws the warm
    light in its shadow, and what gathers on the side away from the lamp shines by itself.
    """
    g = material.G("amber")
    v = g.coord()
    of_nugget = g("Attribute")
    of_nugget.attribute_name = "Col"
    tinted = lambda colour: g.mix(1, of_nugget.outputs["Color"], colour, "MULTIPLY")
    resin = g("BsdfRefraction", Color=tinted(clear), Roughness=0.0, IOR=AMBER_INDEX)
    veils = g.noise(v, 0.55, 4, 0.55, 1.6)
    facing = g("LayerWeight", Blend=0.35).outputs["Facing"]
    normal = g("NewGeometry").outputs["Normal"]
    away = g("VectorMath", {"operation": "DOT_PRODUCT"}, i0=normal, i1=AWAY_FROM_LAMP).outputs["Value"]
    gathered = g.math(
        "MULTIPLY", g.ramp(away, [(0.0, 0.05), (0.9, 1)]), g.ramp(facing, [(0.1, 1), (0.9, 0.35)])
    )
    shine = g(
        "Emission", Color=tinted(g.mix(gathered, usual, clear)), Strength=g.math("MULTIPLY", gathered, GLOW)
    )
    inside = g("AddShader", i0=resin, i1=shine)
    milk = g(
        "BsdfPrincipled",
        Base_Color=tinted(g.ramp(veils, [(0.35, deep), (0.6, usual), (0.8, clear)])),
        Roughness=0.4,
    )
    share = g.math("ADD", g.ramp(veils, [(0.52, 0.04), (0.78, VEILED)]), g.math("MULTIPLY", facing, 0.12))
    body = g("MixShader", i0=share, i1=inside, i2=milk)
    polish = g("BsdfGlossy", Color=(1, 1, 1), Roughness=0.03)
    fresnel = g("Fresnel", IOR=AMBER_INDEX).outputs[0]
    from_outside = g.math("SUBTRACT", 1.0, g("NewGeometry").outputs["Backfacing"])
    seen = g("MixShader", i0=g.math("MULTIPLY", fresnel, from_outside), i1=body, i2=polish)
    path = g("LightPath")
    passing = g.math("MAXIMUM", path.outputs["Is Shadow Ray"], path.outputs["Is Diffuse Ray"])
    lamp = g("BsdfTransparent", Color=tinted(clear))
    mixed = g("MixShader", i0=passing, i1=seen, i2=lamp)
    g.nt.links.new(mixed.outputs[0], g.out.inputs["Surface"])
    depth = g("VolumeAbsorption", Color=(*clear, 1), Density=DEPTH)
    g.nt.links.new(depth.outputs[0], g.out.inputs["Volume"])
    return g.m
