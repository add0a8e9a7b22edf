"""A storey of a retablo and the roles its people play. Lengths in centimetres."""

from dataclasses import dataclass

import numpy as np

from studio import mesh
from studio.material import hexc
from studio.pieces.figures.modelling import Modeller
from studio.pieces.figures.people import Person, add_person

CLOTHS = ("#c8303a", "#e88a2a", "#3f8a4a", "#d2478a", "#5a3f8a", "#2a8a8a", "#2d5f9a", "#8c1f3f")
SECONDS = ("#efe2c4", "#e8c23a", "#2d5f9a", "#f0a8b8", "#2a2a3a", "#3f7a46", "#e8e0cc")
TROUSERS = ("#2a2a3a", "#3b2a22", "#e8e0cc", "#33445a")
HATS = ("#4a2f1c", "#efe2c4", "#2a2320", "#8a5a2a")
CHULLOS = ("#a3262b", "#1f6b6b", "#5a3f8a", "#d9772b")
SKINS = (hexc("#b0744a"), hexc("#9c623c"))

ROLES = {
    "harpist": dict(pose="sitting", dress="poncho", holds="harp"),
    "violinist": dict(dress="poncho", holds="violin"),
    "guitarist": dict(dress="poncho", holds="guitar"),
    "flautist": dict(dress="poncho", hat="chullo", holds="flute"),
    "piper": dict(dress="poncho", hat="chullo", holds="pan pipes"),
    "drummer": dict(dress="poncho", hat="chullo", holds="drum"),
    "dancer": dict(pose="walking", dress="poncho", hat="chullo", holds="one arm up"),
    "dancing woman": dict(holds="one arm up"),
    "woman": dict(holds="arms at hips"),
    "mother": dict(holds="child"),
    "baker": dict(holds="bread"),
    "fruit seller": dict(pose="kneeling", holds="fruit"),
    "kneeling woman": dict(pose="kneeling", holds="arms open"),
    "water carrier": dict(holds="jug"),
    "elder": dict(dress="poncho", holds="staff"),
    "shepherd": dict(dress="poncho", hat="chullo", holds="lamb"),
    "hatter": dict(pose="sitting", dress="poncho", holds="hat"),
    "customer": dict(dress="poncho", holds="arms open"),
    "candle woman": dict(holds="candle"),
    "candle man": dict(dress="poncho", hat="none", holds="candle"),
    "banner man": dict(pose="walking", dress="poncho", hat="none", holds="banner"),
    "praying woman": dict(pose="kneeling", hat="veil", holds="praying"),
}


@dataclass
class Storey:
    """One floor of the box, its people modelled into `batch`; `front` is the y of its front edge."""

    batch: mesh.Batch
    width: float
    front: float
    depth: float
    floor: float
    height: float
    rng: np.random.Generator

    def spot(self, across, back, raised=0.0):
        """A place on the floor: `across` from -1 to 1, `back` from 0 (front edge) to 1 (wall)."""
        return (across * self.width / 2, self.front + back * self.depth, self.floor + raised)

    def person(self, role, at, height, turn):
        cast, pick = ROLES[role], self.rng.choice
        is_woman = cast.get("dress", "skirt") == "skirt"
        colours = dict(
            cloth=pick(CLOTHS),
            second=pick(SECONDS if is_woman else TROUSERS),
            hat_colour=pick(CHULLOS if cast.get("hat") in ("chullo", "veil") else HATS),
            skin=SKINS[self.rng.integers(2)],
        )
        add_person(self.batch, Person(at, height, turn, **cast, **colours))

    def row(self, roles, back, height, raised=0.0, turns=None, spread=0.84):
        """People side by side at the depth `back`, `height` as a share of the storey's."""
        places = np.linspace(-spread, spread, len(roles)) if len(roles) > 1 else [0]
        for index, (role, across) in enumerate(zip(roles, places)):
            turn = turns[index] if turns else -18 * across + self.rng.normal(0, 7)
            at = self.spot(across + self.rng.normal(0, 0.012), back, raised)
            self.person(role, at, self.height * height * self.rng.uniform(0.95, 1.03), turn)

    def modeller(self, across, back, turn=0, raised=0.0):
        """For things: one unit is a tenth of the storey's height."""
        return Modeller(self.batch, self.spot(across, back, raised), self.height / 5, turn)

    def step(self, back, rise, colour):
        """A bench along the wall, on which the last row stands."""
        x, y, z = self.width / 2 - 0.05, self.front + back * self.depth, self.floor
        Modeller(self.batch, (0, 0, 0), 2).slab(
            (-x, y, z - 0.02), (x, self.front + self.depth - 0.05, z + rise), colour
        )
