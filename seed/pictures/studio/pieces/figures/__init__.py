"""Little people and animals modelled from painted paste or clay, as in a retablo or a nativity scene."""
