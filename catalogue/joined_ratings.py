"""Ratings of several crowds as one."""

from collections.abc import Sequence

import numpy as np

from catalogue.ratings import Likes


def joined(crowds: Sequence[Likes]) -> Likes:
    """Return the ratings of all `crowds`, who share no user and speak of the same catalogue."""
    ids = sorted({user for likes in crowds for user in likes.user_ids})
    if len(ids) != sum(len(likes.user_ids) for likes in crowds):
        raise ValueError("Two crowds have a user of the same name.")
    place = {user: number for number, user in enumerate(ids)}
    users = [
        np.array([place[user] for user in likes.user_ids], dtype=np.int32)[likes.users]
        for likes in crowds
    ]
    together = np.concatenate(users) if users else np.empty(0, np.int32)
    rows = np.concatenate([likes.rows for likes in crowds])
    ratings = np.concatenate([likes.ratings for likes in crowds])
    order = np.lexsort((rows, together))
    return Likes(together[order], rows[order], ratings[order], tuple(ids))
