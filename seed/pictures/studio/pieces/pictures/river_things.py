"""What lies on the night of “River landing”: steps, houses, the banyan, boats, reeds. Pixels of the board."""

import numpy as np

from studio.pieces.pictures.lacquer_layers import smooth_step

BLACK, UMBER, CINNABAR, GOLD, OCHRE = "#0d0806", "#3a1c10", "#a92c17", "#c8963e", "#8a5c26"


def steps(panel):
    """Stone steps from the landing down into the water, wider and taller as they come nearer."""
    for number in range(9):
        near = number / 8
        y = 690 + 640 * near**1.25
        tall, left, right = 15 + 30 * near, 470 - 250 * near, 720 + 130 * near
        tread = [(left, y), (right, y + 10), (right + 10, y + 10 + tall), (left - 12, y + tall)]
        riser = [
            (left - 12, y + tall),
            (right + 10, y + 10 + tall),
            (right + 8, y + 10 + tall * 1.8),
            (left - 12, y + tall * 1.8),
        ]
        mask = panel.mask(lambda d: d.polygon(tread, fill=255), blur=2, wander=14)
        panel.wash(mask, OCHRE, rubbed=0.25, depth=0.8)
        panel.leaf(mask, aged=0.75, cover=0.66)
        panel.wash(
            panel.mask(lambda d: d.polygon(riser, fill=255), blur=2, wander=14), "#1a0c07", rubbed=0.12
        )


def houses(panel):
    """Eggshell walls below roofs of red tiles; a door lit from within in the nearest."""
    for x, y, s in ((40, 600, 1.15), (262, 600, 0.92), (432, 598, 0.70)):
        wall = [x, y - 92 * s, x + 170 * s, y + 26 * s]
        panel.wash(panel.mask(lambda d: d.rectangle(wall, fill=255), wander=8), "#2a180f", rubbed=0)
        panel.eggshell(
            panel.mask(lambda d: d.rectangle(wall, fill=255), blur=1, wander=10), cell=round(9 * s + 3)
        )
        roof = [
            (x - 34 * s, y - 84 * s),
            (x + 22 * s, y - 172 * s),
            (x + 150 * s, y - 172 * s),
            (x + 206 * s, y - 84 * s),
        ]
        mask = panel.mask(lambda d: d.polygon(roof, fill=255), blur=2, wander=12)
        panel.wash(mask, CINNABAR, rubbed=0.22, depth=0.6)
        rows = panel.mask(
            lambda d: [
                d.line([(x - 34 * s, y - k * s), (x + 206 * s, y - k * s)], fill=200, width=4)
                for k in range(92, 172, 16)
            ],
            blur=1.5,
        )
        panel.wash(rows * mask, "#3a0f08", rubbed=0.4)
        ridge = panel.mask(
            lambda d: d.line(
                [(x + 16 * s, y - 174 * s), (x + 156 * s, y - 174 * s)], fill=255, width=round(9 * s)
            ),
            wander=8,
        )
        panel.wash(ridge, GOLD, rubbed=0.4)
        door = [x + 62 * s, y - 50 * s, x + 108 * s, y + 26 * s]
        panel.wash(panel.mask(lambda d: d.rectangle(door, fill=255), wander=7), "#140b07", rubbed=0)
        light = [x + 70 * s, y - 42 * s, x + 90 * s, y + 24 * s]
        panel.leaf(panel.mask(lambda d: d.rectangle(light, fill=255), blur=3, wander=7), aged=0.8, cover=0.85)


def banyan(panel, rng):
    """A trunk with hanging roots; leaves from dark to gold, laid one over the other."""
    limbs = (
        (54, [(650, 780), (628, 560), (676, 300), (650, 110)]),
        (30, [(640, 600), (770, 330), (930, 210)]),
        (26, [(636, 520), (520, 310), (390, 190)]),
        (20, [(672, 320), (790, 170), (880, 110)]),
    )
    roots = [[(600 + 9 * k, 800), (634 + rng.normal(0, 14), 520 - rng.uniform(0, 180))] for k in range(12)]

    def trunk(d):
        for width, limb in limbs:
            d.line(limb, fill=255, width=width, joint="curve")
        for root in roots:
            d.line(root, fill=255, width=7)

    mask = panel.mask(trunk, blur=3, wander=26)
    panel.wash(mask, "#0b0605", rubbed=0.02)
    panel.wash(mask * smooth_step(panel.fine, 0.55, 0.9), UMBER, rubbed=0.4)
    boughs = np.array(
        [
            (650, 120),
            (930, 215),
            (390, 195),
            (790, 150),
            (530, 120),
            (880, 110),
            (1040, 250),
            (290, 250),
            (700, 190),
        ]
    )
    for colour, count, size, rubbed in (
        ("#1a130a", 900, 15, 0.0),
        ("#3d3013", 800, 12, 0.15),
        ("leaf", 620, 10, 0.0),
        ("#d9b15a", 150, 7, 0.1),
    ):
        places = boughs[rng.integers(len(boughs), size=count)] + rng.normal(0, 1, (count, 2)) * [88, 52]
        sizes = rng.uniform(0.5, 1.0, count) * size

        def foliage(d):
            for (x, y), radius in zip(places, sizes):
                d.ellipse([x - radius * 1.3, y - radius * 0.7, x + radius * 1.3, y + radius * 0.7], fill=255)

        mask = panel.mask(foliage, blur=1.6, wander=16)
        if colour == "leaf":
            panel.leaf(mask, aged=0.9, cover=0.72)
        else:
            panel.wash(mask, colour, rubbed=rubbed)


def sampan(panel, x, y, s, heading):
    """A moored boat with its arched roof, its rim in gold, its reflection, the boatman under a cone hat at the stern."""
    at = lambda along, up: (x + heading * along * s, y - up * s)
    reflection = [at(-210, -20), at(210, -20), at(150, -84), at(-150, -84)]
    panel.wash(panel.mask(lambda d: d.polygon(reflection, fill=220), blur=9, wander=40), BLACK, rubbed=0.15)
    hull = [at(-236, 40), at(-150, -24), at(150, -24), at(250, 50), at(120, 10), at(-120, 8)]
    panel.wash(panel.mask(lambda d: d.polygon(hull, fill=255), wander=10), "#0a0504", rubbed=0)
    rim = [at(-236, 40), at(-120, 8), at(120, 10), at(250, 50)]
    panel.leaf(
        panel.mask(
            lambda d: d.line(rim, fill=255, width=max(3, round(8 * s)), joint="curve"), blur=1.4, wander=10
        ),
        aged=0.85,
        cover=0.84,
    )
    half_round = [*sorted((at(-104, 0)[0], at(84, 0)[0])), *sorted((at(0, 96)[1], at(0, -80)[1]))]
    box = [half_round[0], half_round[2], half_round[1], half_round[3]]
    roof = panel.mask(lambda d: d.pieslice(box, 180, 360, fill=255), wander=10)
    panel.wash(roof, CINNABAR, rubbed=0.24, depth=0.6)
    ribs = panel.mask(
        lambda d: [
            d.line([at(k, 4), at(k * 0.9 - 2, 92)], fill=230, width=max(2, round(4 * s)))
            for k in range(-90, 81, 28)
        ],
        blur=1.2,
    )
    panel.leaf(ribs * roof, aged=0.9, cover=0.75)
    mat = panel.mask(
        lambda d: [
            d.line([at(-104, up), at(84, up)], fill=150, width=max(2, round(3 * s)))
            for up in range(14, 90, 15)
        ],
        blur=1.2,
    )
    panel.wash(mat * roof, "#3a0f08", rubbed=0.35)
    body = [at(134, 6), at(142, 84), at(166, 86), at(178, 8)]
    panel.wash(panel.mask(lambda d: d.polygon(body, fill=255), wander=4), "#6b4a2a", rubbed=0.15)
    hat = [at(116, 86), at(154, 122), at(192, 86)]
    panel.leaf(panel.mask(lambda d: d.polygon(hat, fill=255), blur=1.4, wander=6), aged=0.7, cover=0.95)
    pole = [at(106, 150), at(290, -76)]
    panel.wash(
        panel.mask(lambda d: d.line(pole, fill=255, width=max(3, round(6 * s))), blur=1.2, wander=8),
        OCHRE,
        rubbed=0.2,
    )


def reeds(panel, rng):
    """In the near corner, some dark, some in leaf."""
    stems = []
    for _ in range(30):
        foot, lean, tall = rng.uniform(1420, 1800), rng.normal(0, 46), rng.uniform(170, 430)
        share = np.linspace(0, 1, 9)
        stems.append([(foot + lean * t * t, panel.height - tall * t) for t in share])
    for part, dress in ((stems[:16], "dark"), (stems[16:], "leaf")):
        mask = panel.mask(
            lambda d: [d.line(stem, fill=255, width=8, joint="curve") for stem in part], blur=1.6, wander=7
        )
        if dress == "dark":
            panel.wash(mask, "#2a1c0c", rubbed=0.1)
        else:
            panel.leaf(mask, aged=0.9, cover=0.7)
