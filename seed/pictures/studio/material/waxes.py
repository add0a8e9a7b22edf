"""Wax."""

from studio.material.colour import darker
from studio.material.graph import G


def wax(col, sss=0.8, rough=0.42):
    """Translucent wax; `sss` is how far light enters. Colours must be darker than wanted: light inside brightens them."""
    g = G("wax")
    place = g.coord()
    clouds = g.noise(place, 1.5, 4)
    colour = g.mix(g.math("MULTIPLY", clouds, 0.35), col, darker(col, 0.7))
    g.pbr(
        Base_Color=colour,
        Subsurface=sss,
        Subsurface_Color=colour,
        Subsurface_Radius=(0.16, 0.07, 0.02),
        Roughness=rough,
        Specular=0.45,
        Normal=g.bump(g.noise(place, 9, 4), 0.03, 0.35),
    )
    return g.m
