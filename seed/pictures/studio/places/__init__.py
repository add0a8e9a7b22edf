"""
Workbenches: still lifes for workshops, centers and campaigns.

`bench.arrange` lays out what a recipe lists. Tools and materials are functions of the modules named after a craft or a
material (`carving.gouge`, `yarns.skein`); `stock.piece` brings a finished piece of the catalogue. They are put together
from `shapes` and `strands`, wear the surfaces of `finishes`, and lie where `placing` puts them on one of the `grounds`.
All measures are centimetres; a thing is made round the origin, resting on z = 0, long things along X.
"""
