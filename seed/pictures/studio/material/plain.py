"""Surfaces without a structure of their own."""

from studio.material.colour import darker
from studio.material.graph import G


def flat(col, rough=0.6, spec=0.3, bump=0, bscale=10, var=0.15, coat=0, sheen=0, sss=0, ssc=None):
    """
    A painted, waxed or plain surface with a little life in it.

    bump, bscale: unevenness, and how fine it is. var: how much the colour wanders. coat: varnish. sss, ssc: light that
    enters, and its colour.
    """
    g = G("flat")
    place = g.coord()
    clouds = g.noise(place, bscale * 0.12, 4, 0.6)
    colour = g.mix(g.math("MULTIPLY", clouds, var * 2), col, darker(col, 0.6))
    inputs = dict(
        Base_Color=colour,
        Roughness=rough,
        Specular=spec,
        Clearcoat=coat,
        Sheen=sheen,
        Clearcoat_Roughness=0.08,
    )
    if bump:
        inputs["Normal"] = g.bump(g.noise(place, bscale, 4, 0.6), 0.1 * bump, 0.4)
    if sss:
        inputs.update(Subsurface=sss, Subsurface_Color=ssc or col, Subsurface_Radius=(0.12, 0.06, 0.025))
    g.pbr(**inputs)
    return g.m


def vcol(rough=0.6, spec=0.3, coat=0, bump=0.4, bscale=14):
    """A plain surface that takes its colour from the vertices (attribute "Col")."""
    g = G("vcol")
    vertex = g("Attribute")
    vertex.attribute_name = "Col"
    place = g.coord()
    clouds = g.noise(place, bscale, 4)
    colour = g.mix(
        g.math("MULTIPLY", clouds, 0.25),
        vertex.outputs["Color"],
        g.mix(1, vertex.outputs["Color"], (0.5, 0.5, 0.5), "MULTIPLY"),
    )
    g.pbr(
        Base_Color=colour,
        Roughness=rough,
        Specular=spec,
        Clearcoat=coat,
        Clearcoat_Roughness=0.1,
        Normal=g.bump(clouds, 0.04, bump),
    )
    return g.m
