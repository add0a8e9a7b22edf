"""Turned wooden bowl, thin at the rim and heavier at the foot. Centimetres."""

from studio import material, mesh

WALL_CM = 0.8
FOOT_SHARE = 0.42
SEGMENTS = 192
HEART_TILT = (0, 0.12, 0.5)


def build(facts):
    """`light`, `dark`: colours of early and late wood; `grain`: how close the rings lie."""
    diameter, _, height = facts["dims_cm"]
    wood = material.wood(
        material.hexc(facts["light"]),
        material.hexc(facts["dark"]),
        scale=facts["grain"],
        ring=0.9,
        gloss=0.34,
        axis="X",
        coat=0.3,
        rot=HEART_TILT,
    )
    return [mesh.lathe("bowl", _profile(diameter / 2, height), SEGMENTS, [wood], 8)]


def _profile(radius, height):
    """From the middle of the foot's underside over the rim to the middle of the bowl; a doubled point is an edge."""
    foot = radius * FOOT_SHARE
    outside = [
        (0, 0.25),
        (foot * 0.55, 0.25),
        (foot * 0.8, 0.12),
        (foot * 0.86, 0),
        (foot * 0.86, 0),
        (foot, 0),
        (foot * 1.04, 0.05),
        (foot * 1.08, 0.45),
        (foot * 1.2, 0.8),
        (radius * 0.70, height * 0.27),
        (radius * 0.90, height * 0.56),
        (radius * 0.985, height * 0.86),
        (radius, height - 0.25),
        (radius - 0.12, height - 0.02),
    ]
    inside = [
        (radius - WALL_CM * 0.5, height + 0.05),
        (radius - WALL_CM + 0.1, height - 0.05),
        (radius - WALL_CM, height - 0.3),
        (radius * 0.95 - WALL_CM, height * 0.74),
        (radius * 0.84 - WALL_CM, height * 0.50),
        (radius * 0.6, height * 0.27),
        (radius * 0.32, height * 0.175),
        (0, height * 0.155),
    ]
    return outside + inside
