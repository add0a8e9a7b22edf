"""Metal."""

from studio.material.colour import darker
from studio.material.graph import G


def metal(col=(0.56, 0.55, 0.53), rough=0.25, brush=0.3):
    """Metal with the marks of brushing (`brush`) and places that have gone a little dull."""
    g = G("metal")
    brushed = g.coord((1, 1, 12))
    marks = g.noise(brushed, 6, 3)
    dullness = g.noise(g.coord(), 1.2, 4)
    g.pbr(
        Base_Color=g.mix(g.math("MULTIPLY", dullness, 0.5), col, darker(col, 0.6)),
        Metallic=1,
        Roughness=g.ramp(dullness, [(0.3, rough), (0.75, rough + 0.22)]),
        Normal=g.bump(marks, 0.01, brush),
    )
    return g.m
