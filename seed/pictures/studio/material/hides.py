"""Leather."""

from studio.material.colour import darker, lighter
from studio.material.graph import G


def leather(col, edge=None, scale=1.0, rough=0.42, bump=1.0):
    """
    Grained leather: fine cells, blotches of the hide, `edge` as the tint of what bends sharply.

    scale: above 1 is a finer grain. bump: depth of the grain. rough: roughness.
    """
    g = G("leather")
    place = g.coord()
    cells = g(
        "TexVoronoi",
        {"feature": "SMOOTH_F1"},
        Vector=g.mix(0.04, place, g("TexNoise", Vector=place, Scale=5).outputs[1]),
        Scale=8.5 * scale,
        Smoothness=0.35,
    ).outputs["Distance"]
    blotches = g.noise(place, 0.55 * scale, 4, 0.6)
    pores = g.noise(place, 26 * scale, 3)
    colour = g.ramp(blotches, [(0.32, darker(col, 0.62)), (0.52, col), (0.75, lighter(col, 1.28))])
    colour = g.mix(g.math("MULTIPLY", g.ramp(cells, [(0.28, 0), (0.62, 1)]), 0.25), colour, darker(col, 0.4))
    bent = g("NewGeometry").outputs["Pointiness"]
    if edge:
        colour = g.mix(g.ramp(bent, [(0.52, 0), (0.58, 0.75)]), colour, edge)
    height = g.math("ADD", g.math("MULTIPLY", cells, -1), g.math("MULTIPLY", pores, 0.25))
    g.pbr(
        Base_Color=colour,
        Roughness=g.ramp(blotches, [(0.3, rough - 0.05), (0.7, rough + 0.1)]),
        Specular=0.4,
        Normal=g.bump(height, 0.05 * bump, 0.45),
    )
    return g.m
