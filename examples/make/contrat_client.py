"""A French contract on the client's side, full of traps.

Who reads it as a linter must see: work without end (2.2, 2.3), corrections without end though nobody writes
"révision" (4.2), a payment term that only the footnote makes unbearable (5.2), a table with no advance (5.1), the 40 euros
waived (5.4), evenings and week-ends (3.2), a way out for one side only (9.2, 9.3), no word on respect, rights that pass
at creation (6.1), a non-compete (7.2), and a court that has another name today (12.2).
"""

from __future__ import annotations

from pathlib import Path

import word
from typography import french

TEXT = """
= CONTRAT DE PRESTATION DE SERVICES
~ Réf. HV-ACH-2026-0417

ENTRE LES SOUSSIGNÉES :

**Groupe Hallier & Vauquelin**, société par actions simplifiée au capital de 420 000 euros, dont le siège social est situé 8, quai des Messageries-Neuves, 69002 Lyon, immatriculée au RCS de Lyon sous le numéro 912 345 007, représentée par M. Édouard Vauquelin, directeur des achats, dûment habilité à l'effet des présentes, ci-après dénommée « le Client »,
D'UNE PART,

ET

**Mme Solène Kerdraon**, entrepreneure individuelle, graphiste et conceptrice d'interfaces, demeurant 27, impasse du Lavoir-Bleu, 42100 Saint-Étienne, immatriculée sous le numéro SIREN 887 210 004, ci-après dénommée « le Prestataire »,
D'AUTRE PART,

Ci-après désignées ensemble « les Parties ».

IL A ÉTÉ CONVENU CE QUI SUIT :

# Objet
## Le Client confie au Prestataire, qui l'accepte, la refonte de l'identité visuelle et des interfaces de sa plateforme de réservation (ci-après « les Prestations »).
## Le présent contrat, ses annexes et les instructions ultérieures du Client forment un ensemble indivisible. Les conditions générales du Prestataire sont réputées non écrites, quand bien même elles figureraient sur ses devis ou factures.
# Contenu des Prestations
## Les Prestations comprennent notamment la charte graphique, les maquettes des écrans, la bibliothèque de composants et les déclinaisons destinées aux réseaux sociaux, sans que cette liste soit limitative.
## Le Prestataire exécute en outre toute tâche connexe ou complémentaire que le Client estimerait utile à la bonne fin du projet, sans pouvoir prétendre à un supplément de prix.
## Le Client peut à tout moment modifier le contenu des Prestations. Les modifications ainsi demandées sont réputées comprises dans le prix forfaitaire.
## Le Prestataire, professionnel averti, reconnaît avoir reçu toutes les informations nécessaires et renonce à invoquer une quelconque insuffisance du cahier des charges.
# Organisation et disponibilité
## Le Prestataire affecte personnellement à l'exécution du contrat le temps nécessaire, et s'interdit de se faire remplacer sans l'accord préalable et écrit du Client.
## Le Prestataire demeure joignable par téléphone et par messagerie instantanée à toute heure, y compris le soir, les week-ends et les jours fériés, et répond à toute sollicitation dans un délai de deux (2) heures.
## Les réunions se tiennent dans les locaux du Client, aux dates et heures que celui-ci fixe. Les congés du Prestataire sont soumis à l'agrément du Client, demandé deux mois à l'avance.
# Remise et acceptation des livrables
## Les livrables sont remis selon le calendrier établi par le Client. Tout retard donne lieu, de plein droit et sans mise en demeure, à une pénalité de 2 % du prix par jour, sans plafond.
## Le Prestataire reprend et corrige les livrables autant de fois que le Client le juge utile, jusqu'à l'entière satisfaction de ce dernier, et sans facturation complémentaire.
## Le Client prononce l'acceptation par écrit, à sa seule discrétion. Son silence, quelle qu'en soit la durée, ne vaut pas acceptation, pas plus que la mise en service des livrables.
# Prix et modalités de règlement
## Le prix des Prestations est ferme et forfaitaire : 18 400 euros hors taxes. Il est facturé selon l'échéancier suivant :
| Étape | Part du prix | Facturation |
| Signature du contrat | 0 % | Aucun acompte n'est versé |
| Acceptation de la charte et des maquettes | 40 % | Après le procès-verbal d'acceptation |
| Acceptation de l'ensemble des livrables | 60 % | Après le procès-verbal d'acceptation définitive |
## Les factures sont payées par virement à soixante (60) jours fin de mois.[^ Le délai de l'article 5.2 court à compter de l'acceptation des livrables prononcée par le Client à sa seule discrétion, et non de l'émission de la facture ; une facture reçue après le 25 du mois est réputée reçue le mois suivant.]
## Le prix comprend tous les frais du Prestataire, notamment de déplacement, d'hébergement, de licences et de polices de caractères. Le Client peut compenser toute somme qu'il estime lui être due avec les factures du Prestataire.
## En cas de retard de paiement, le Prestataire renonce à l'indemnité forfaitaire pour frais de recouvrement de 40 euros. Les pénalités de retard sont calculées au taux de 0,5 % l'an, après mise en demeure restée infructueuse pendant trente jours.
# Propriété intellectuelle
## Le Prestataire cède au Client, à titre exclusif, l'ensemble des droits patrimoniaux sur les livrables, au fur et à mesure de leur création et indépendamment de leur paiement, pour le monde entier et pour la durée légale de protection.
## La cession s'étend aux ébauches, aux fichiers sources, ainsi qu'aux outils et composants préexistants du Prestataire. Sa contrepartie est réputée incluse dans le prix.
## Le Prestataire s'interdit de mentionner son intervention ou de faire figurer les livrables parmi ses références.
# Exclusivité et non-concurrence
## Pendant l'exécution du contrat, le Prestataire n'accepte aucune mission d'un tiers intervenant dans le tourisme, le transport ou la réservation en ligne sans l'accord écrit du Client.
## Pendant vingt-quatre (24) mois après la fin du contrat, quelle qu'en soit la cause, le Prestataire s'interdit, dans toute l'Union européenne, de travailler directement ou indirectement pour un concurrent du Client. Cet engagement n'ouvre droit à aucune contrepartie financière.
## Toute infraction au présent article est sanctionnée par une somme de 30 000 euros, due pour chaque manquement constaté.
# Responsabilité et garanties
## Le Prestataire est tenu d'une obligation de résultat. Il répond sans limitation de tous les dommages, directs et indirects, que le Client ou ses propres clients pourraient subir.
## Il garantit le Client contre toute réclamation d'un tiers et prend à sa charge les honoraires d'avocat, les frais et les condamnations qui en résulteraient.
## La responsabilité du Client ne peut être recherchée qu'en cas de faute lourde dont la preuve incombe au Prestataire.
# Durée et fin du contrat
## Le contrat est conclu pour une durée de douze (12) mois à compter de sa signature. Il se renouvelle par tacite reconduction pour des périodes identiques.
## Le Client peut résilier le contrat à tout moment, sans préavis, sans motif et sans indemnité, par simple courrier électronique.
## Le Prestataire ne peut résilier le contrat que moyennant un préavis de trois (3) mois, notifié par lettre recommandée avec demande d'avis de réception, pendant lequel il exécute toutes les Prestations demandées.
## Les travaux non acceptés à la date de fin ne donnent lieu à aucun paiement. Le Prestataire remet sans délai tous les fichiers, même inachevés, et assiste son successeur gratuitement pendant un mois.
# Confidentialité
## Le Prestataire garde secrètes, sans limitation de durée, toutes les informations relatives au Client dont il a connaissance, y compris l'existence et les conditions du présent contrat.
## À la première demande, il restitue ou détruit les documents reçus et en justifie par écrit sous huit jours.
# Dispositions diverses
## Le Client peut modifier le présent contrat par simple notification. Faute d'opposition écrite du Prestataire dans les quarante-huit (48) heures, la modification est réputée acceptée.
## Le Client peut céder le contrat à toute société de son groupe. Le Prestataire ne peut ni le céder ni sous-traiter tout ou partie des Prestations.
## La maladie, l'accident et la panne de matériel du Prestataire ne constituent pas des cas de force majeure.
## La nullité d'une stipulation n'entraîne pas celle des autres. Le fait pour le Client de ne pas se prévaloir d'un droit ne vaut pas renonciation.
# Droit applicable et litiges
## Le présent contrat est soumis au droit français.
## Tout litige relatif à sa formation, à son exécution ou à sa fin relève de la compétence exclusive du tribunal de commerce de Lyon, même en cas d'appel en garantie ou de pluralité de défendeurs.

Fait à Lyon, le 14 septembre 2026, en deux exemplaires originaux.

| Pour le Client | Le Prestataire |
| M. Édouard Vauquelin, directeur des achats | Mme Solène Kerdraon |
"""


def make(path: Path) -> None:
    """Write the contract."""
    setting = word.Setting(
        title="Contrat de prestation de services",
        language="fr-FR",
        levels=(("decimal", "Article %1"), ("decimal", "%1.%2"), ("lowerLetter", "%3)")),
    )
    document = word.blank(setting)
    word.write(document, french(TEXT), setting)
    word.save(document, path, setting)
