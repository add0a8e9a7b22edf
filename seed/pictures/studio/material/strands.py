"""Strands and beads, each in its own colour."""

from studio.material.graph import G


def fibre(col=None, var=0.35, rough=0.55, spec=0.25, scale=1.0):
    """
    Plant strands. The colour is that of the strand (attribute "Col", times `col`); streaks run along U.

    var: how strong the streaks are; scale: how fine.
    """
    g = G("fibre")
    strand = g("Attribute")
    strand.attribute_name = "Col"
    uv = g("Mapping", Vector=g("TexCoord").outputs["UV"])
    uv.inputs["Scale"].default_value = (0.22, 7 * scale, 1)
    streaks = g.noise(uv.outputs[0], 3.2, 4, 0.65)
    blotches = g.noise(g.coord(), 0.4, 3)
    base = strand.outputs["Color"] if col is None else g.mix(1, strand.outputs["Color"], col, "MULTIPLY")
    colour = g.mix(
        g.ramp(streaks, [(0.36, 0.75 * var / 0.35), (0.62, 0)]),
        base,
        g.mix(1, base, (0.34, 0.25, 0.16), "MULTIPLY"),
    )
    colour = g.mix(g.math("MULTIPLY", blotches, 0.35), colour, g.mix(1, colour, (0.6, 0.46, 0.3), "MULTIPLY"))
    g.pbr(
        Base_Color=colour,
        Roughness=g.ramp(streaks, [(0.3, rough - 0.12), (0.7, rough + 0.1)]),
        Specular=spec,
        Clearcoat=0.12,
        Clearcoat_Roughness=0.3,
        Normal=g.bump(streaks, 0.03, 0.5),
    )
    return g.m


def beads(rough=0.08):
    """Glass beads, each of its own colour (attribute "Col")."""
    g = G("beads")
    strand = g("Attribute")
    strand.attribute_name = "Col"
    g.pbr(
        Base_Color=strand.outputs["Color"],
        Roughness=rough,
        Specular=0.5,
        Clearcoat=0.6,
        Clearcoat_Roughness=0.03,
        Subsurface=0,
    )
    return g.m
