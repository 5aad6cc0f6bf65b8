"""The names by which versions are known in the registry."""

NAME = "film-index"
# The folder of a run in which its bundle is kept.
BUNDLE = "bundle"

CHAMPION, CHALLENGER, PREVIOUS = "champion", "challenger", "previous"
# The tag of a version that people took down: no schedule brings it back, only a person does.
ROLLED_BACK = "rolled_back"
# The folder of a run in which its evaluation is kept.
EVIDENCE = "evidence"
# The folder of a run in which its model card and its data card are kept.
CARDS = "cards"
# Notes on the model as a whole, one for each change of the champion, begin so.
WENT_LIVE = "went-live "
