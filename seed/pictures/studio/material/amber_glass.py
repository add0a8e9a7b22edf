"""Amber."""

from studio.material.graph import G


def amber(col=(0.86, 0.33, 0.018), deep=(0.46, 0.10, 0.004), cloudy=0.35):
    """
    Tinted glass mixed with a strongly coloured translucent body under a clear coat; no volume: slow and noisy.

    col, deep: bright and deep tone. cloudy: how much of it is opaque. Each bead is tinted by the attribute "Col".
    """
    g = G("amber")
    place = g.coord()
    clouds = g.noise(place, 0.75, 4, 0.6, 1.2)
    bead = g("Attribute")
    bead.attribute_name = "Col"
    tint = g.mix(
        1,
        bead.outputs["Color"],
        g.ramp(clouds, [(0.32, deep), (0.52, col), (0.80, (0.98, 0.50, 0.06))]),
        "MULTIPLY",
    )
    spots = g("TexVoronoi", Vector=place, Scale=3.0).outputs["Distance"]
    flakes = g.ramp(spots, [(0.05, 1), (0.10, 0)])
    tint = g.mix(g.math("MULTIPLY", flakes, 0.7), tint, (0.16, 0.03, 0.004))
    glass = g(
        "BsdfPrincipled",
        Base_Color=g.mix(1, tint, (1, 0.62, 0.30), "MULTIPLY"),
        Roughness=0.04,
        Transmission=1.0,
        IOR=1.35,
        Specular=0.5,
    )
    body = g(
        "BsdfPrincipled",
        Base_Color=tint,
        Subsurface=0.28,
        Subsurface_Color=tint,
        Roughness=0.12,
        Clearcoat=0.5,
        Clearcoat_Roughness=0.02,
    )
    body.inputs["Subsurface Radius"].default_value = (0.03, 0.010, 0.002)
    body.subsurface_method = "RANDOM_WALK"
    rim = g("LayerWeight", Blend=0.35).outputs["Facing"]  # edges: more body, centre: more glass
    opaque = g.math(
        "ADD",
        g.ramp(g.noise(place, 0.8, 3, 0.6, 1.2), [(0.40, cloudy), (0.68, 0.9)]),
        g.math("MULTIPLY", rim, 0.35),
        clamp=True,
    )
    mixed = g("MixShader", i0=opaque, i1=glass, i2=body)
    g.nt.links.new(mixed.outputs[0], g.out.inputs[0])
    return g.m
