"""Wood."""

from studio.material.colour import darker
from studio.material.graph import G


def wood(
    light,
    dark,
    scale=1.0,
    ring=1.0,
    gloss=0.42,
    axis="Y",
    rot=(0, 0, 0),
    pores=1.0,
    coat=0.15,
    place=(0, 0, 0),
):
    """
    Rings around an axis that lies off the middle (flat-sawn figure), stretched fibres, fine pores.

    light, dark: early and late wood. axis: the direction of the grain. scale: above 1 is finer. ring: how many rings.
    pores, coat: how strong the pores and the varnish are. gloss: roughness of the surface. rot: turns the log, radians.
    place: where in the trunk the board lies, centimetres: no two boards share a figure.
    """
    g = G("wood")
    along = {"X": (0.10, 1, 1), "Y": (1, 0.10, 1), "Z": (1, 1, 0.10)}[axis]
    stretch = tuple(part * scale for part in along)
    finer = tuple(part * scale * (0.35 if part < 1 else 1) for part in along)
    at = lambda factor, start: tuple(s + p * f for s, p, f in zip(start, place, factor))
    stretched = g.coord(stretch, loc=at(stretch, (1.7, 0.3, 6.2)), rot=rot)
    warp = g.noise(stretched, 0.35, 3, 0.5)
    fibres = g.noise(stretched, 9, 5, 0.65)
    pits = g.noise(g.coord(finer, loc=at(finer, (0, 0, 0)), rot=rot), 42, 3, 0.6)
    rings = g(
        "TexWave",
        {"wave_type": "RINGS", "rings_direction": axis, "wave_profile": "SAW"},
        Vector=stretched,
        Scale=0.62 * ring,
        Distortion=4.5,
        Detail=4,
        Detail_Scale=0.7,
        Detail_Roughness=0.6,
    ).outputs["Fac"]
    # strong rings look like the lines of a map
    tone = g.math(
        "ADD", g.math("MULTIPLY", rings, 0.34), g.math("MULTIPLY", g.math("ADD", fibres, warp), 0.40)
    )
    between = tuple(a * 0.55 + b * 0.45 for a, b in zip(light, dark))
    colour = g.ramp(tone, [(0.22, light), (0.55, between), (0.9, dark)])
    colour = g.mix(
        g.math("MULTIPLY", g.ramp(pits, [(0.52, 0), (0.68, 1)]), 0.38 * pores),
        colour,
        darker(dark, 0.45),
    )
    height = g.math("ADD", g.math("MULTIPLY", fibres, 0.5), g.math("MULTIPLY", pits, -0.5))
    g.pbr(
        Base_Color=colour,
        Roughness=g.ramp(fibres, [(0.3, gloss - 0.08), (0.75, gloss + 0.14)]),
        Specular=0.42,
        Clearcoat=coat,
        Clearcoat_Roughness=0.25,
        Normal=g.bump(height, 0.02, 0.35),
    )
    return g.m
