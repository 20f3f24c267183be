"""Statements of rights that everybody can look up, by the names and addresses under which they are known."""

import re
from typing import Final

from kiosk.exhibit.problem import did_you_mean

STATEMENTS: Final = (
    "InC",
    "InC-OW-EU",
    "InC-EDU",
    "InC-NC",
    "InC-RUU",
    "NoC-CR",
    "NoC-NC",
    "NoC-OKLR",
    "NoC-US",
    "CNE",
    "UND",
    "NKC",
)
"""The twelve statements of RightsStatements.org: in copyright, no copyright but for other limits, and not known."""
KINDS: Final = ("BY", "BY-SA", "BY-ND", "BY-NC", "BY-NC-SA", "BY-NC-ND")
VERSIONS: Final = ("4.0", "3.0", "2.5", "2.0", "1.0")
CREATIVE_COMMONS: Final = (*(f"CC-{kind}-{version}" for version in VERSIONS for kind in KINDS), "CC0-1.0", "CC-PDM-1.0", "CC-PDDC")
OTHERS: Final = (
    "0BSD",
    "AGPL-3.0-only",
    "AGPL-3.0-or-later",
    "Apache-2.0",
    "Artistic-2.0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "BSL-1.0",
    "CDLA-Permissive-2.0",
    "CDLA-Sharing-1.0",
    "CERN-OHL-P-2.0",
    "CERN-OHL-S-2.0",
    "CERN-OHL-W-2.0",
    "DL-DE-BY-2.0",
    "DL-DE-ZERO-2.0",
    "EPL-2.0",
    "EUPL-1.2",
    "etalab-2.0",
    "GFDL-1.2-only",
    "GFDL-1.2-or-later",
    "GFDL-1.3-only",
    "GFDL-1.3-or-later",
    "GPL-2.0-only",
    "GPL-2.0-or-later",
    "GPL-3.0-only",
    "GPL-3.0-or-later",
    "ISC",
    "LAL-1.3",
    "LGPL-2.1-only",
    "LGPL-2.1-or-later",
    "LGPL-3.0-only",
    "LGPL-3.0-or-later",
    "MIT",
    "MIT-0",
    "MPL-2.0",
    "NLOD-2.0",
    "ODbL-1.0",
    "ODC-By-1.0",
    "OFL-1.1",
    "OGL-UK-3.0",
    "PDDL-1.0",
    "Unlicense",
    "WTFPL",
    "Zlib",
)
"""Identifiers of the SPDX licence list under which pictures, texts, data, fonts and programs are given away."""
NAMES: Final = (*CREATIVE_COMMONS, *OTHERS)

_IDS: Final = frozenset(name.lower() for name in NAMES)
_ADDRESS: Final = re.compile(
    r"https?://(?:www\.)?(?:"
    rf"rightsstatements\.org/(?:vocab|page)/(?:{'|'.join(STATEMENTS)})/1\.0/?"
    rf"|creativecommons\.org/licenses/(?:{'|'.join(kind.lower() for kind in KINDS)})/\d\.\d(?:/[a-z]{{2,3}})?/?"
    r"|creativecommons\.org/publicdomain/(?:zero|mark)/1\.0/?"
    r")(?:\?[\w=&-]*)?(?:(?:deed|legalcode)(?:\.[\w-]+)?)?",
    re.IGNORECASE,
)
_CREATIVE_COMMONS: Final = re.compile(rf"CC[ -](?:{'|'.join(KINDS)})(?:[ -](?:{'|'.join(VERSIONS)})(?:[ -][A-Z]{{2,3}})?)?", re.IGNORECASE)
_ZERO: Final = re.compile(r"CC ?0(?:[ -]1\.0)?|(?:CC )?(?:public domain mark|PDM)(?:[ -]1\.0)?", re.IGNORECASE)


def is_known(rights: str) -> bool:
    """Tell whether a text is an address of RightsStatements.org or Creative Commons, a licence's name of theirs, or an SPDX id."""
    text = " ".join(rights.split())
    return text.lower() in _IDS or any(pattern.fullmatch(text) for pattern in (_ADDRESS, _CREATIVE_COMMONS, _ZERO))


def nearest(rights: str) -> str:
    """Find the name that was most likely meant."""
    return did_you_mean("-".join(rights.split()), NAMES)
