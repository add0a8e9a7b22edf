"""Stoneware."""

from studio.material import colour
from studio.material.graph import G


def glaze(body, clay, line=3.0, wob=1.0, speck=0.6, rough=0.16, lighter=None):
    """
    Glaze above a wandering dip line at height `line`, raw clay below, iron specks, colour that pools.

    body, clay: colours. wob: how far the line wanders. speck: how many specks. rough: of the glaze; lighter: its pale tone.
    """
    g = G("glaze")
    place = g.coord()
    z = g("SeparateXYZ", Vector=place).outputs[2]
    wander = g.math("MULTIPLY", g.math("SUBTRACT", g.noise(g.coord((1, 1, 0.15)), 0.35, 2), 0.5), 2.2 * wob)
    edge = g.math("SUBTRACT", z, g.math("ADD", wander, line))
    mask = g.ramp(g.math("MULTIPLY_ADD", edge, 4.0, 0.5), [(0.35, 0), (0.65, 1)])
    depth = g.noise(g.coord((1, 1, 0.45)), 0.5, 4, 0.6)
    glazed = g.ramp(
        depth,
        [
            (0.3, colour.darker(body, 0.72)),
            (0.55, body),
            (0.75, lighter or colour.lighter(body, 1.35)),
        ],
    )
    # towards the line the glaze breaks thin and brown
    breaking = g.ramp(g.math("MULTIPLY_ADD", edge, 1.2, 0.1), [(0.0, 1), (0.45, 0)])
    glazed = g.mix(
        g.math("MULTIPLY", breaking, 0.55), glazed, tuple(a * 0.5 + b * 0.35 for a, b in zip(body, clay))
    )
    spots = g("TexVoronoi", Vector=place, Scale=3.4, Randomness=1).outputs["Distance"]
    specks = g.ramp(spots, [(0.05, 1), (0.10, 0)])
    groups = g.ramp(g.noise(place, 1.8, 2), [(0.5, 0), (0.6, 1)])
    iron = g.math("MULTIPLY", g.math("MULTIPLY", specks, groups), speck)
    glazed = g.mix(iron, glazed, (0.05, 0.028, 0.015))
    grit = g.noise(place, 9, 5, 0.7)
    raw = g.mix(g.ramp(grit, [(0.35, 0), (0.7, 1)]), clay, colour.darker(clay, 0.68))
    raw = g.mix(g.math("MULTIPLY", specks, 0.5), raw, (0.05, 0.03, 0.02))
    base = g.mix(mask, raw, glazed)
    roughness = g.mix(mask, (0.78,) * 3, (rough,) * 3)
    throw = g(
        "TexWave",
        {"wave_type": "BANDS", "bands_direction": "Z"},
        Vector=place,
        Scale=0.42,
        Distortion=2.5,
        Detail=2,
    ).outputs["Fac"]
    height = g.math(
        "ADD",
        g.math("MULTIPLY", mask, 0.5),
        g.math("ADD", g.math("MULTIPLY", throw, 0.05), g.math("MULTIPLY", grit, 0.12)),
    )
    g.pbr(
        Base_Color=base,
        Roughness=roughness,
        Specular=g.mix(mask, (0.2,) * 3, (0.6,) * 3),
        Clearcoat=mask,
        Clearcoat_Roughness=0.04,
        Normal=g.bump(height, 0.08, 0.35),
    )
    return g.m
