"""Soy wax poured into clear tumblers, a set of three."""

from studio import material, mesh
from studio.pieces.wick import wick

WALL_CM = 0.26
GLASS_INDEX = 1.45
FILLED = 0.74  # share of the tumbler's height
IN_THE_WALL_CM = 0.06


def build(facts):
    """
    `dims_cm` is the group: the first and last tumbler stand at the back, the middle one in front. `tumbler_cm` is the
    outer diameter, `colours` the wax of each.
    """
    width, depth, height = facts["dims_cm"]
    radius = facts["tumbler_cm"] / 2
    glass = _clear_glass()
    places = [
        (radius - width / 2, depth / 2 - radius),
        (0, radius - depth / 2),
        (width / 2 - radius, depth / 2 - radius),
    ]
    parts = []
    for i, (place, colour) in enumerate(zip(places, facts["colours"])):
        candle = [
            _tumbler(radius, height, glass),
            _filling(radius - WALL_CM + IN_THE_WALL_CM, height * FILLED, _soy_wax(material.hexc(colour))),
            wick(height * FILLED - 0.1, 1.25, 0.10, 0.2 + 0.1 * i, (0.9, 0.86, 0.76)),
        ]
        candle[-1].rotation_euler = (0, 0, 1.3 * i)
        for part in candle:
            part.location = (*place, 0)
        parts += candle
    return parts


def _tumbler(radius, height, glass):
    """Thick foot, straight wall, fire-polished lip; outside up, inside down."""
    inner = radius - WALL_CM
    outside = [(0, 0), (radius - 0.35, 0), (radius - 0.35, 0), (radius - 0.05, 0.2), (radius, 0.45)]
    outside += [(radius, height * 0.5), (radius, height - 0.2), (radius - 0.03, height - 0.05)]
    lip = [(radius - WALL_CM / 2, height), (inner + 0.02, height - 0.06)]
    inside = [(inner, height - 0.3), (inner, height * 0.5), (inner, 1.0), (inner - 0.4, 0.7), (0, 0.66)]
    return mesh.lathe("tumbler", outside + lip + inside, 128, [glass], 8)


def _filling(radius, level, wax):
    """
    The wax climbs the wall a little where it cooled first. It reaches into the glass: with an air gap it would look
    shrunken, as nothing does in a tumbler of real glass, which magnifies it.
    """
    profile = [(0, 0.70), (radius - 0.45, 0.74), (radius - 0.12, 0.92), (radius, 1.15), (radius, 1.3)]
    profile += [(radius, level * 0.6), (radius, level - 0.05), (radius, level + 0.12), (radius, level + 0.12)]
    profile += [(radius - 0.12, level + 0.02), (radius - 0.35, level - 0.05), (radius * 0.4, level - 0.08)]
    return mesh.lathe("wax", profile + [(0.3, level - 0.02), (0, level + 0.03)], 128, [wax], 8)


def _clear_glass():
    """
    Glass without refraction: what lies behind stays where it is, dimmed towards the edges, under a mirror that grows
    with the angle. Caustics are off in the studio; refracting walls would be grainy and their rims black.
    """
    g = material.G("clear glass")
    facing = g("LayerWeight", Blend=0.5).outputs["Facing"]
    through = g(
        "BsdfTransparent",
        Color=g.ramp(
            facing, [(0.0, (0.98, 0.985, 0.98)), (0.75, (0.93, 0.945, 0.935)), (1.0, (0.62, 0.66, 0.64))]
        ),
    )
    mirror = g("BsdfGlossy", Color=(1, 1, 1), Roughness=0.02)
    fresnel = g("Fresnel", IOR=GLASS_INDEX).outputs[0]
    shadow = g("LightPath").outputs["Is Shadow Ray"]
    share = g.math("MULTIPLY", g.math("MINIMUM", fresnel, 0.55), g.math("SUBTRACT", 1.0, shadow))
    mixed = g("MixShader", i0=share, i1=through, i2=mirror)
    g.nt.links.new(mixed.outputs[0], g.out.inputs[0])
    return g.m


def _soy_wax(colour):
    """Soft, dull and even, faintly frosted. Scattering inside it would be grain at the studio's few samples."""
    g = material.G("soy wax")
    v = g.coord()
    frost = g.ramp(g.noise(v, 0.7, 3), [(0.35, 0), (0.75, 1)])
    tint = g.mix(g.math("MULTIPLY", frost, 0.16), colour, tuple(min(1, 1.18 * c + 0.03) for c in colour))
    g.pbr(
        Base_Color=tint,
        Roughness=0.5,
        Specular=0.32,
        Sheen=0.25,
        Normal=g.bump(g.noise(v, 3.5, 3), 0.012, 0.3),
    )
    return g.m
