"""The paper that the pieces stand on."""

from studio.material.colour import darker
from studio.material.graph import G


def backdrop(color):
    """A matt paper of one `color` with the faint clouds of a painted backdrop."""
    g = G("backdrop")
    place = g.coord()
    clouds = g.noise(place, 1.3, 3)
    colour = g.mix(g.math("MULTIPLY", clouds, 0.22), color, darker(color, 0.82))
    g.pbr(Base_Color=colour, Roughness=0.92, Specular=0.15)
    return g.m
