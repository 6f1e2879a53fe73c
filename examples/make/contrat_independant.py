"""A French contract on the freelancer's side, clean: the six boundaries are drawn, and drawn for both.

It has no fixed term and each party may leave with thirty days' notice by registered letter (11.2), so that a
termination letter can be written from it.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from reportlab.lib.enums import TA_CENTER, TA_JUSTIFY
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate
from typography import french

TITLE = "Contrat de prestation de services"
RUNNING = "Contrat MTR-2026-11 — Maëlle Tanguy-Roche / Atelier Brunoy"

TEXT = """
= Contrat de prestation de services
~ n° MTR-2026-11

Entre :
**Maëlle Tanguy-Roche**, entrepreneure individuelle, rédactrice et conceptrice de sites internet, dont l'établissement est situé 5 bis, venelle des Amandiers, 44000 Nantes, SIREN 803 114 007, adresse électronique : bonjour@tanguy-roche.example, ci-après « le Prestataire »,
et :
**Atelier Brunoy**, société à responsabilité limitée au capital de 12 000 euros, dont le siège est situé 31, rue de la Corderie-Haute, 35000 Rennes, immatriculée au RCS de Rennes sous le numéro 790 556 002, représentée par son gérant, M. Aurélien Brunoy, ci-après « le Client ».

# Article 1 — Objet
1.1 Le Client confie au Prestataire la tenue rédactionnelle de son site internet et la conception des pages nouvelles dont il a besoin.
1.2 Le Prestataire travaille en toute indépendance : il choisit ses méthodes, ses outils et son lieu de travail. Rien dans ce contrat ne crée de lien de subordination entre les parties.

# Article 2 — Périmètre des prestations
2.1 Les prestations comprennent, chaque mois : quatre articles de 1 200 mots au plus, une lettre d'information, et la mise en page d'une page nouvelle du site. Elles sont décrites dans le devis n° D-2026-38, annexé au contrat.
2.2 Tout travail qui n'est pas décrit au 2.1 ou au devis est hors périmètre. Il fait l'objet d'un devis complémentaire, accepté par écrit par le Client avant le début du travail, ou à défaut n'est pas exécuté.
2.3 Les demandes urgentes, à livrer en moins de deux jours ouvrés, sont facturées avec une majoration de 30 %, après accord écrit.

# Article 3 — Livraison, acceptation et modifications
3.1 Le Prestataire livre chaque texte et chaque page par courrier électronique. Le Client dispose de sept jours calendaires pour faire part de ses remarques. Passé ce délai, le livrable est réputé accepté.
3.2 Le prix comprend deux (2) séries de modifications par livrable. Les remarques d'une même série sont réunies dans un seul message.
3.3 Au-delà de deux séries, chaque modification demandée est facturée au tarif horaire de 65 euros hors taxes, après accord écrit du Client.
3.4 Une demande qui change l'objet ou le plan d'un livrable déjà accepté est une prestation nouvelle, au sens du 2.2.

# Article 4 — Prix
4.1 Le prix est de 1 950 euros hors taxes par mois. La TVA s'y ajoute au taux en vigueur.
4.2 Les frais de déplacement demandés par le Client sont remboursés sur justificatifs, avec son accord préalable.
4.3 Le prix est revu d'un commun accord à chaque date anniversaire du contrat.

# Article 5 — Paiement
5.1 Un acompte de 30 % du prix du premier mois est versé à la signature. Le travail commence à la réception de cet acompte.
5.2 Les factures sont émises à la fin de chaque mois et payables par virement à trente (30) jours à compter de leur date d'émission.
5.3 Toute somme non payée à l'échéance porte, dès le lendemain et sans rappel, des pénalités de retard au taux appliqué par la Banque centrale européenne à son opération de refinancement la plus récente, majoré de dix points.
5.4 S'y ajoute l'indemnité forfaitaire de 40 euros pour frais de recouvrement, due pour chaque facture payée en retard.
5.5 En cas de retard de plus de quinze jours, le Prestataire peut suspendre le travail après en avoir averti le Client par écrit. Les délais de livraison sont prolongés d'autant.

# Article 6 — Échanges et disponibilité
6.1 Le Prestataire est joignable du lundi au vendredi, de 9 h 00 à 17 h 30, hors jours fériés et congés annoncés deux semaines à l'avance.
6.2 Les échanges ont lieu par courrier électronique, ou lors d'un appel hebdomadaire fixé d'avance. Chaque partie désigne un interlocuteur : Mme Tanguy-Roche pour le Prestataire, Mme Inès Duvignac pour le Client.
6.3 Le Prestataire répond aux messages sous deux jours ouvrés. Les messages envoyés en dehors des horaires du 6.1 sont traités le jour ouvré suivant.

# Article 7 — Collaboration
7.1 Le Client remet en temps utile les informations, les images et les accès nécessaires. Un retard de sa part reporte les délais de livraison de la même durée.
7.2 Le Client garantit qu'il a le droit d'utiliser les documents qu'il confie au Prestataire.

# Article 8 — Respect des personnes
8.1 Les parties et leurs collaborateurs se traitent avec courtoisie et respect mutuel. Aucune injure, menace, humiliation ni aucun propos ou agissement discriminatoire, sexiste ou de harcèlement n'est admis, à l'oral comme à l'écrit.
8.2 En cas de manquement, la partie qui le subit adresse à l'autre un avertissement écrit. Si les faits continuent, elle peut suspendre les échanges et le travail, puis mettre fin au contrat sans préavis. Un manquement grave l'en autorise dès la première fois.
8.3 Dans tous ces cas, le travail accompli est payé.

# Article 9 — Propriété intellectuelle
9.1 Le Prestataire cède au Client, à compter du paiement complet de chaque livrable, les droits de le reproduire, de le représenter et de l'adapter, sur internet et sur papier, pour la communication du Client, en France, pendant dix ans.
9.2 Le Prestataire garde les droits sur ses outils et ses modèles préexistants, ainsi que le droit de citer le site parmi ses références.

# Article 10 — Confidentialité et responsabilité
10.1 Chaque partie garde confidentielles les informations non publiques de l'autre, pendant le contrat et deux ans après sa fin.
10.2 Le Prestataire est tenu d'une obligation de moyens. Sa responsabilité est limitée, tous dommages confondus, au montant payé par le Client au cours des douze mois qui précèdent le dommage, sauf faute lourde ou dolosive.
10.3 Le Prestataire déclare être assuré pour sa responsabilité civile professionnelle.

# Article 11 — Durée et résiliation
11.1 Le contrat prend effet le 1er octobre 2026 et est conclu pour une durée indéterminée.
11.2 Chaque partie peut y mettre fin à tout moment, sans motif, par lettre recommandée avec accusé de réception, moyennant un préavis de trente (30) jours calendaires à compter de la réception de la lettre.
11.3 En cas de manquement grave de l'une des parties, non réparé quinze jours après une mise en demeure écrite qui vise le présent article, l'autre peut résilier le contrat de plein droit, par lettre recommandée avec accusé de réception.
11.4 Pendant le préavis, le contrat s'exécute aux mêmes conditions. À la fin du contrat, le travail accompli et les travaux commandés sont payés au prorata de leur avancement ; le Prestataire remet au Client les fichiers livrables et les accès, et chaque partie restitue les documents de l'autre sous quinze jours. Le Prestataire consacre, s'il en est prié, une demi-journée à la passation.

# Article 12 — Force majeure
12.1 Aucune partie ne répond d'un retard dû à un cas de force majeure. La maladie ou l'accident du Prestataire, justifiés, suspendent les délais pour leur durée, dans la limite d'un mois.

# Article 13 — Droit applicable et différends
13.1 Le contrat est régi par le droit français.
13.2 En cas de différend, les parties cherchent d'abord une solution amiable, avec l'aide d'un médiateur si l'une d'elles le demande. À défaut d'accord dans les deux mois, le tribunal compétent est saisi.
13.3 Le devis n° D-2026-38 est la seule annexe. Toute modification du contrat est faite par un avenant signé des deux parties.

Fait à Nantes, le 21 septembre 2026, en deux exemplaires.

Le Prestataire : Maëlle Tanguy-Roche
Le Client : pour Atelier Brunoy, Aurélien Brunoy, gérant
"""


def _styles() -> dict[str, ParagraphStyle]:
    """Return the paragraph styles: body, article, title and the centred line under it."""
    body = ParagraphStyle("body", fontName="Times-Roman", fontSize=11.5, leading=17, spaceAfter=7, alignment=TA_JUSTIFY)
    return {
        "body": body,
        "# ": ParagraphStyle("article", body, fontName="Helvetica-Bold", fontSize=12, spaceBefore=9, keepWithNext=1),
        "= ": ParagraphStyle("title", body, fontName="Helvetica-Bold", fontSize=18, leading=24, alignment=TA_CENTER),
        "~ ": ParagraphStyle("reference", body, alignment=TA_CENTER, spaceAfter=16),
    }


def _story() -> list[Flowable]:
    """Return the contract's paragraphs, set."""
    styles = _styles()
    story: list[Flowable] = []
    for line in french(TEXT).strip().splitlines():
        style = styles.get(line[:2], styles["body"])
        text = line[2:] if line[:2] in styles else line
        pieces = text.split("**")
        marked = "".join(f"<b>{piece}</b>" if number % 2 else piece for number, piece in enumerate(pieces))
        if text:
            story.append(Paragraph(marked, style))
    return story


class _Numbered(Canvas):
    """A canvas that knows the last page's number when it prints the first one's."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802 - reportlab's name
        self._kept.append(dict(self.__dict__))
        self._startPage()

    def save(self) -> None:
        for page in self._kept:
            self.__dict__.update(page)
            self._furniture(len(self._kept))
            super().showPage()
        super().save()

    def _furniture(self, pages: int) -> None:
        """Print the header and the footer of a page."""
        width, height = A4
        self.setFont("Helvetica", 8)
        self.drawString(25 * mm, height - 14 * mm, RUNNING)
        self.drawCentredString(width / 2, 12 * mm, f"Page {self._pageNumber} sur {pages}")
        self.drawRightString(width - 25 * mm, 12 * mm, "Paraphes :              ")


def make(path: Path) -> None:
    """Write the contract."""
    template = SimpleDocTemplate(
        str(path),
        pagesize=A4,
        leftMargin=25 * mm,
        rightMargin=25 * mm,
        topMargin=24 * mm,
        bottomMargin=24 * mm,
        title=TITLE,
        author="Maëlle Tanguy-Roche",
        lang="fr",
        invariant=1,
    )
    template.build(_story(), canvasmaker=_Numbered)
