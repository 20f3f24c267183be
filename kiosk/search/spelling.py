"""One spelling for all of them: Рютин, Рютін, Ryutin and Riutin have the same key, and a slip of the finger is forgiven.

A key is a word in Latin letters of which some stand for sounds: x for sh, q for ch, j for zh, c for ts, h for kh, and g for every
other h, because Cyrillic writes Hitler with г. Letters that one transcription doubles and another does not are single.
"""

import re
from functools import lru_cache
from typing import Final

CYRILLIC: Final = str.maketrans(
    dict(zip("абвгдезийклмнопрстуфхцчшщыэіўєћђјљњџ", "abvgdeziiklmnoprstufhcqxxieiueqjilnj", strict=True))
    | {"ж": "j", "ю": "iu", "я": "ia", "ъ": "", "ь": ""}
)
LATIN: Final = dict(
    re.findall(
        r"(\w+)=(\w+)",
        "shch=x sch=x sh=x tch=q ch=q cz=q dzh=j zh=j kh=h ts=c tz=c ph=f th=t ck=k gh=g oo=u ee=i yo=e ye=e x=ks w=v y=i q=k h=g c=k",
    )
)
"""What Latin letters sound like, the longest first."""
LATIN_SOUND: Final = re.compile("|".join(LATIN))
BOTH: Final = {"ts": "c", "dj": "j", "ie": "e", "ou": "u"}
"""What may have come of either script."""
BOTH_SOUND: Final = re.compile("|".join(BOTH))
DOUBLED: Final = re.compile(r"(.)\1+")
LONG_WORD: Final = 7
SHORT_WORD: Final = 4


@lru_cache(20000)
def key(word: str) -> str:
    """Give the key of a folded word."""
    sounds = LATIN_SOUND.sub(lambda match: LATIN[match[0]], word) if word.isascii() else word.translate(CYRILLIC)
    return DOUBLED.sub(r"\1", BOTH_SOUND.sub(lambda match: BOTH[match[0]], sounds))


def forget() -> None:
    """Let go of all keys: among the words they were made of are those that a visitor typed."""
    key.cache_clear()


def slips(asked: str) -> int:
    """Say how many letters of a key may be wrong."""
    return 2 if len(asked) >= LONG_WORD else 1 if len(asked) >= SHORT_WORD else 0


def grams(asked: str) -> list[str]:
    """Give the pairs of letters of a key, with its beginning."""
    return [f"^{asked}"[at : at + 2] for at in range(len(asked))]


def slips_between(asked: str, name: str, most: int) -> int:
    """Count the slips from the beginning of a name to what was asked: a letter more, less or other, or two that changed places.

    More than `most` are not counted to their end; what is given then is only known to be more.
    """
    name = name[: len(asked) + most]
    before: list[int] = []
    row = list(range(len(name) + 1))
    for at, letter in enumerate(asked, 1):
        below = [at]
        for place, other in enumerate(name, 1):
            cost = min(row[place] + 1, below[place - 1] + 1, row[place - 1] + (letter != other))
            if at > 1 and place > 1 and letter == name[place - 2] and asked[at - 2] == other:
                cost = min(cost, before[place - 2] + 1)
            below.append(cost)
        before, row = row, below
        if min(row) > most:
            break
    return min(row)
