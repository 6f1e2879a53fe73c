"""A bilingual contract in two columns, French on the left, English on the right, one article a row.

Open-ended, with sixty days' notice for each party. What it lacks on purpose: hours at which the provider can be reached
(article 6 names a channel only, and the hours of article 1.2 are the
provider's own affair). The French text prevails.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import word
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Mm
from typography import english, french

HEAD = """
= CONTRAT DE TRADUCTION — TRANSLATION AGREEMENT
"""

ROWS: tuple[tuple[str, str], ...] = (
    (
        """ENTRE :
**Fonderie Lesquen**, société par actions simplifiée au capital de 60 000 euros, dont le siège est situé 2, chemin du Haut-Fourneau, 29000 Quimper, RCS Quimper 841 220 009, représentée par Mme Awen Lesquen, présidente (« le Client »),
ET :
**Tobias Marchetti-Hale**, traducteur indépendant, demeurant 16, allée des Tilleuls-Clairs, 31000 Toulouse, SIREN 829 447 001 (« le Prestataire »).""",
        """BETWEEN:
**Fonderie Lesquen**, a French simplified joint-stock company with a capital of 60,000 euros, whose registered office is at 2, chemin du Haut-Fourneau, 29000 Quimper, France, RCS Quimper 841 220 009, represented by Ms Awen Lesquen, president (the "Client"),
AND:
**Tobias Marchetti-Hale**, freelance translator, of 16, allée des Tilleuls-Clairs, 31000 Toulouse, France, SIREN 829 447 001 (the "Provider").""",
    ),
    (
        """**Article 1 - Objet**
1.1 Le Client confie au Prestataire la traduction, du français vers l'anglais, de ses catalogues, de ses notices techniques et de son site internet.
1.2 Le Prestataire exerce son activité en toute indépendance et choisit ses outils, ses horaires et son lieu de travail.""",
        """**Article 1 - Purpose**
1.1 The Client entrusts the Provider with the translation from French into English of its catalogues, its technical manuals and its website.
1.2 The Provider works in full independence and chooses his tools, his hours and his place of work.""",
    ),
    (
        """**Article 2 - Prestations**
2.1 Chaque commande est décrite dans un devis accepté par écrit, qui indique les documents, le nombre de mots et la date de livraison.
2.2 Tout travail qui ne figure pas au devis, notamment la mise en page ou l'interprétation, est hors périmètre et fait l'objet d'un devis complémentaire accepté avant son exécution.""",
        """**Article 2 - Services**
2.1 Each order is described in a quote accepted in writing, which states the documents, the number of words and the delivery date.
2.2 Any work that is not in the quote, such as layout or interpreting, is outside the scope and requires an additional quote accepted before it is done.""",
    ),
    (
        """**Article 3 - Modifications**
3.1 Le prix comprend deux séries de modifications par traduction, demandées dans les quinze jours de la livraison. Faute de remarque dans ce délai, la traduction est réputée acceptée.
3.2 Les modifications suivantes, et celles que cause un changement du texte d'origine, sont facturées 55 euros hors taxes l'heure.""",
        """**Article 3 - Changes**
3.1 The price includes two rounds of changes for each translation, requested within fifteen days of delivery. If no comment is made in that time, the translation is deemed accepted.
3.2 Further changes, and those caused by a change in the source text, are charged at 55 euros an hour, exclusive of VAT.""",
    ),
    (
        """**Article 4 - Prix et paiement**
4.1 Le prix est de 0,14 euro hors taxes par mot du texte d'origine. Un acompte de 30 % est versé à l'acceptation de tout devis supérieur à 1 000 euros.
4.2 Les factures sont payables à trente (30) jours à compter de leur date d'émission.
4.3 Tout retard entraîne, de plein droit et sans rappel, des pénalités au taux de refinancement de la Banque centrale européenne majoré de dix points, ainsi que l'indemnité forfaitaire de recouvrement de 40 euros.""",
        """**Article 4 - Price and payment**
4.1 The price is 0.14 euro per word of the source text, exclusive of VAT. An advance of 30% is paid on acceptance of any quote above 1,000 euros.
4.2 Invoices are payable within thirty (30) days of their date of issue.
4.3 Any delay entails, as of right and without reminder, penalties at the refinancing rate of the European Central Bank plus ten points, and the fixed recovery indemnity of 40 euros.""",
    ),
    (
        """**Article 5 - Respect mutuel**
5.1 Les parties se traitent avec courtoisie et respect. Les injures, les menaces et le harcèlement sont interdits.
5.2 Après un avertissement écrit resté sans effet, la partie qui subit de tels agissements peut suspendre le travail, puis mettre fin au contrat sans préavis. Le travail accompli est payé.""",
        """**Article 5 - Mutual respect**
5.1 The parties treat each other with courtesy and respect. Insults, threats and harassment are forbidden.
5.2 If a written warning has no effect, the party that suffers such conduct may suspend work and then end the agreement without notice. Work done is paid.""",
    ),
    (
        """**Article 6 - Échanges**
Les échanges courants ont lieu par courrier électronique entre le Prestataire et Mme Nolwenn Tasset, responsable de la documentation. Le Client transmet les glossaires et les images utiles avec chaque commande.""",
        """**Article 6 - Communication**
Day-to-day communication takes place by email between the Provider and Ms Nolwenn Tasset, head of documentation. The Client sends the glossaries and images needed with each order.""",
    ),
    (
        """**Article 7 - Droits d'auteur**
Les droits de reproduction, de représentation et d'adaptation des traductions, pour tous les supports de communication du Client, dans le monde entier et pour la durée légale de protection, lui sont cédés au paiement complet de chaque facture.""",
        """**Article 7 - Copyright**
The rights to reproduce, perform and adapt the translations, for all the Client's media, worldwide and for the legal term of protection, are assigned to the Client upon payment in full of each invoice.""",
    ),
    (
        """**Article 8 - Confidentialité et responsabilité**
8.1 Chaque partie garde secrètes les informations de l'autre pendant le contrat et trois ans après sa fin.
8.2 La responsabilité du Prestataire est limitée au prix de la commande en cause, sauf faute lourde ou dolosive.
8.3 Le Prestataire n'utilise de traduction automatique qu'avec l'accord écrit du Client, et jamais pour un document confidentiel.""",
        """**Article 8 - Confidentiality and liability**
8.1 Each party keeps the other's information secret during the agreement and for three years after its end.
8.2 The Provider's liability is limited to the price of the order concerned, save for gross negligence or wilful misconduct.
8.3 The Provider uses machine translation only with the Client's written consent, and never for a confidential document.""",
    ),
    (
        """**Article 9 - Durée et résiliation**
9.1 Le contrat est conclu pour une durée indéterminée à compter du 5 octobre 2026.
9.2 Chacune des parties peut le résilier à tout moment, par lettre recommandée avec avis de réception, moyennant un préavis de soixante (60) jours à compter de la réception de la lettre.
9.3 Les commandes en cours sont achevées et payées. Le Prestataire remet les glossaires et les mémoires de traduction dans les dix jours de la fin du contrat.""",
        """**Article 9 - Term and termination**
9.1 This agreement is made for an indefinite term from 5 October 2026.
9.2 Either party may terminate it at any time, by registered letter with acknowledgement of receipt, on sixty (60) days' notice from receipt of the letter.
9.3 Orders in progress are completed and paid. The Provider hands over the glossaries and translation memories within ten days of the end of the agreement.""",
    ),
    (
        """**Article 10 - Droit applicable**
10.1 Le contrat est soumis au droit français. Les parties cherchent une solution amiable avant de saisir le tribunal.
10.2 Toute modification du contrat est faite par écrit et signée des deux parties.
10.3 Le Prestataire peut citer le Client parmi ses références. La version française fait foi.""",
        """**Article 10 - Governing law**
10.1 This agreement is governed by French law. The parties seek an amicable settlement before going to court.
10.2 Any change to this agreement is made in writing and signed by both parties.
10.3 The Provider may name the Client among his references. The French version prevails.""",
    ),
    (
        """Fait à Quimper, le 28 septembre 2026.
Le Client : Awen Lesquen
Le Prestataire : Tobias Marchetti-Hale""",
        """Signed in Quimper on 28 September 2026.
The Client: Awen Lesquen
The Provider: Tobias Marchetti-Hale""",
    ),
)


def _cell(cell: Any, text: str, setting: word.Setting) -> None:
    """Set one article in one language."""
    for number, line in enumerate(text.splitlines()):
        paragraph = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        word.runs(paragraph, line, setting)
        for run in paragraph.runs if setting.language.startswith("en") else ():
            run._r.get_or_add_rPr().append(parse_xml(f'<w:lang {nsdecls("w")} w:val="en-GB"/>'))  # noqa: SLF001


def make(path: Path) -> None:
    """Write the contract."""
    left = word.Setting(title="Contrat de traduction — Translation agreement", language="fr-FR", font="Calibri")
    right = word.Setting(title="", language="en-GB")
    document = word.blank(left)
    section = document.sections[0]
    section.left_margin = section.right_margin = Mm(18)
    word.write(document, HEAD, left)
    table = document.add_table(rows=0, cols=2, style="Table Grid")
    for texts in ROWS:
        cells = table.add_row().cells
        _cell(cells[0], french(texts[0]), left)
        _cell(cells[1], english(texts[1]), right)
    word.save(document, path, left)
