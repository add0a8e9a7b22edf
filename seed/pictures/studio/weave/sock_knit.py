"""
The knit of a sock that lies on its side, drawn as one flat picture. Leg and foot carry their pattern straight and
meet in a mitre; the heel is a wedge with a grain of its own, as when it is knitted after the rest.
"""

from typing import NamedTuple

import numpy as np

from studio.weave.chart import Chart
from studio.weave.knitting import v_stitches, yarn_colour
from studio.weave.motifs import star
from studio.weave.texture import palette_of, save_texture

STITCH_CM, ROW_CM = 0.31, 0.27
PX_PER_CM = 42
CHART_WIDTH = 63  # a star of 17 stitches and its gap of 4, three times: one star in the middle
WHITE, RED, GREEN = range(3)
HEEL_TIP = 0.34  # where the wedge begins, as a share of the width of the ankle
HEEL_SPREAD = 2.4  # half its breadth for every centimetre outwards
RIB_CM = 0.9  # two stitches knit, two purl, drawn together


class SockPlan(NamedTuple):
    """
    Measures in cm. The origin is the centre round which the ankle bends: the leg goes up from it on the left (y above
    0), the foot goes right below it (x above 0), both `width` wide and `bend` away from the origin.
    """

    width: float
    bend: float
    leg: float
    foot: float
    cuff: float
    toe: float

    @property
    def box(self):
        """Least x, least y, and side of the square picture that holds the sock."""
        reach = self.bend + self.width + 1
        return -reach, -reach, reach + max(self.leg, self.foot) + 1


def sock_texture(plan, colours):
    """Colours: white, red, green."""
    left, bottom, side = plan.box
    pixels = int(side * PX_PER_CM)
    row, column = np.mgrid[0:pixels, 0:pixels]
    x, y = left + (column + 0.5) / PX_PER_CM, bottom + side - (row + 0.5) / PX_PER_CM
    turned = np.degrees(np.arctan2(-y, -x))  # 0 where the leg ends, 90 where the foot begins
    is_foot = np.where((x < 0) & (y < 0), turned > 45, x > y)
    is_heel, seam = _heel(plan, x, y)
    is_cuff, is_toe = ~is_foot & (y > plan.leg - plan.cuff), is_foot & (x > plan.foot - plan.toe)

    middle = plan.bend + plan.width / 2
    across = np.select(
        [is_heel, is_cuff, is_foot],
        [(x - y) / np.sqrt(2) / STITCH_CM, (x + middle) / (RIB_CM / 4), (y + middle) / STITCH_CM],
        (x + middle) / STITCH_CM,
    )
    along = np.select([is_heel, is_foot], [-(x + y) / np.sqrt(2), x], plan.leg - y) / ROW_CM
    height, knit_row, leg = v_stitches(across + 0.5, along)
    stitch = np.floor(across + 0.5).astype(int) + CHART_WIDTH // 2
    chart = np.where(is_foot, *(_at(chart, knit_row, stitch) for chart in _charts(plan)))
    number = np.where(is_heel | is_toe | is_cuff, RED, chart)
    is_purl = is_cuff & (np.floor(across + 0.5) % 4 >= 2)
    height = np.where(is_purl, height * 0.4, height) * seam
    colour = yarn_colour(palette_of(colours)[number], height, knit_row, leg)
    return save_texture("sock", colour, height, side, side)


def rib_wave(plan, x, y):
    """1 on the knit ribs of the cuff, -1 between them, 0 below the cuff."""
    phase = (x + plan.bend + plan.width / 2) / RIB_CM * 2 * np.pi
    return np.where(y > plan.leg - plan.cuff, np.sin(phase), 0)


def _heel(plan, x, y):
    """Where the wedge is, and a factor that is dark along its seam. Its tip is in the middle of the ankle."""
    outwards = -(x + y) / np.sqrt(2) - plan.bend - HEEL_TIP * plan.width
    inside = outwards - np.abs(x - y) / np.sqrt(2) / HEEL_SPREAD
    return inside > 0, 1 - 0.5 * np.exp(-((inside / 0.06) ** 2))


def _at(chart, row, stitch):
    return chart[np.clip(row, 0, len(chart) - 1), stitch % CHART_WIDTH]


def _charts(plan):
    """Charts of the foot, from the ankle to the toe, and of the leg, from the cuff to the ankle."""
    foot, leg = Chart(CHART_WIDTH), Chart(CHART_WIDTH)
    foot.solid(WHITE, 3)
    foot.zigzag(GREEN, WHITE, 4)
    _star_band(foot)
    foot.solid(WHITE, 40)
    leg.solid(WHITE, round(plan.cuff / ROW_CM) + 1)
    _star_band(leg)
    leg.zigzag(GREEN, WHITE, 4)
    leg.solid(WHITE, 40)
    return foot.rows(), leg.rows()


def _star_band(chart):
    chart.solid(WHITE, 1)
    chart.dots(RED, WHITE, 2, 1)
    chart.solid(WHITE, 1)
    chart.motif(star(4), (RED,), WHITE, gap=4)
    chart.solid(WHITE, 1)
    chart.dots(RED, WHITE, 2, 1)
    chart.solid(WHITE, 1)
