"""A text and its translation whose sentences are aligned by hand, so that no aligner has a part in what is tested."""

from __future__ import annotations

import re

from editions.alignment import Alignment, Bead, Link, Piece
from editions.comparison import Comparison, Pair
from editions.relation import Relation
from editions.witness import Witness
from provenance.read import from_text

LEFT = """\
Sitzung der Kommission, Mai 1983

Es ist wahr, dass die untere Mauer nicht repariert ist. Wir haben 40 Pumpen für den unteren Kanal bestellt. Elf davon \
sind gekommen, und niemand weiß, wo die übrigen stehen.

Der Zement für die östliche Mauer wurde in der Nacht fortgeschafft.

Der ganze Bezirk wusste davon. Ich habe dem Staatsanwalt geschrieben.

Für die Bagger wurde niemand bestraft.

Ich habe nichts hinzuzufügen.
"""
RIGHT = """\
Séance de la commission, mai 1983

Il est vrai que le mur inférieur n’est pas réparé. Nous avons commandé 60 pompes pour le canal inférieur.

Le ciment du mur oriental fut emporté de nuit ; tout le district le savait. J’ai écrit au procureur.

Onze d’entre elles sont arrivées, et personne ne sait où sont les autres.

Je n’ai rien à ajouter.
"""
#: Paragraphs that answer each other, with the confidence and whether they moved.
LINKS = (
    ((0, 1), (0, 1), 0.98, False),
    ((1, 2), (1, 2), 0.91, False),
    ((2, 4), (2, 3), 0.42, False),
    ((4, 5), (3, 3), 1.0, False),
    ((5, 5), (3, 4), 1.0, False),
    ((5, 6), (4, 5), 0.95, False),
)
#: Sentences, by link: numbers of the left witness's and of the right one's in their paragraphs.
BEADS = (
    (0, ((0, 0),), ((0, 0),)),
    (1, ((1, 0),), ((1, 0),)),
    (1, ((1, 1),), ((1, 1),)),
    (1, ((1, 2),), ()),
    (2, ((2, 0), (3, 0)), ((2, 0), (2, 1))),
    (2, ((3, 1),), ((2, 2),)),
    (3, ((4, 0),), ()),
    (4, (), ((3, 0),)),
    (5, ((5, 0),), ((4, 0),)),
)


def pieces(witness, numbers):
    """Return sentences of a witness as pieces: each number is that of a paragraph, and of a sentence in it."""
    found = []
    for paragraph, number in numbers:
        text = witness.paragraphs[paragraph].text
        spans = [match.span() for match in re.finditer(r"[^.;\s][^.;]*[.;]?", text)]
        found.append(Piece(paragraph, *spans[number]))
    return tuple(found)


def aligned(left, right, *, beads=True):
    """Return the alignment of the two texts; without *beads*, by paragraphs only."""
    return Alignment(
        tuple(Link(one, other, 0.5, confidence, moved) for one, other, confidence, moved in LINKS),
        len(left.paragraphs),
        len(right.paragraphs),
        beads=tuple(
            Bead(link, pieces(left, one), pieces(right, other), 0.5, LINKS[link][2]) for link, one, other in BEADS
        )
        if beads
        else (),
        reworded=True,
    )


def reworded(divergences=(), *, relation=Relation.TRANSLATION, beads=True, sigla=("A", "B")):
    """Return the comparison of the two texts, with these divergences."""
    left, right = Witness(sigla[0], from_text(LEFT, name="de.txt")), Witness(sigla[1], from_text(RIGHT, name="fr.txt"))
    pair = Pair(
        left=left.siglum,
        right=right.siglum,
        relation=relation,
        because="two languages, de and fr",
        alignment=aligned(left, right, beads=beads),
        differences=(),
        divergences=tuple(divergences),
    )
    return Comparison(
        signature="editions:0.1.0|read:plain|align:1|compare:1|rules:0|set:0",
        witnesses=(left, right),
        pairs=(pair,),
        documents=(),
    )
