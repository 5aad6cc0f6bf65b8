"""Old versions of the catalogue give way to new ones."""

import shutil
from pathlib import Path

from catalogue.dataset import Dataset, catalogue_folder, current_dataset, datasets
from catalogue.import_lock import DRAFT

KEPT_DATASETS = 5


def superfluous(data_dir: Path, keep: int = KEPT_DATASETS) -> list[Dataset]:
    """Return the datasets that may go, oldest first.

    Those in use, its parent, and the `keep` made last stay. Where no dataset is in use, or it is
    damaged, none may go.
    """
    current = current_dataset(data_dir)
    if current is None:
        return []
    known = datasets(data_dir)
    staying = {current.digest, current.parent, *(each.digest for each in known[-keep:])}
    if keep <= 0:
        staying = {current.digest, current.parent}
    return [dataset for dataset in known if dataset.digest not in staying]


def prune(data_dir: Path, keep: int = KEPT_DATASETS) -> list[Dataset]:
    """Remove the datasets that may go and return them; call it holding the import lock.

    Each goes by one rename, so that no reader finds half of one.
    """
    gone = superfluous(data_dir, keep)
    for dataset in gone:
        going = catalogue_folder(data_dir) / f"{DRAFT}pruned-{dataset.digest}"
        dataset.folder.rename(going)
        shutil.rmtree(going)
    return gone
