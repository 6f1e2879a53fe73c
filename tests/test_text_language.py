"""The language of a text."""

import pytest

from boundlint.text.language import detect

FRENCH = "Le prestataire s'engage à livrer les documents dans un délai de trente jours à compter de la commande."
ENGLISH = "The contractor shall deliver the work within thirty days of the order and the client shall pay."
OTHERS = [
    "Der Auftragnehmer verpflichtet sich, die Leistungen innerhalb von dreißig Tagen nach der Bestellung zu erbringen.",
    "El prestador se compromete a entregar los documentos en un plazo de treinta días a partir de la orden.",
    "Il prestatore si impegna a consegnare i documenti entro trenta giorni dalla data dell'ordine e il cliente paga.",
    "De opdrachtnemer verbindt zich ertoe de documenten binnen dertig dagen na de bestelling te leveren aan hem.",
    "O prestador compromete-se a entregar os documentos no prazo de trinta dias a contar da encomenda.",
    "Исполнитель обязуется передать документы в срок. " * 20,
]


@pytest.mark.parametrize(
    ("text", "language"), [(FRENCH, "fr"), (ENGLISH, "en"), *((other, "other") for other in OTHERS)]
)
def test_detect(text, language):
    assert detect(text) == language


@pytest.mark.parametrize("text", ["", "Net 30", "Paiement comptant", "1 234"])
def test_too_little_to_say(text):
    assert detect(text) == "unknown"


def test_a_bilingual_text_has_the_language_of_its_larger_part():
    assert detect(FRENCH * 3 + ENGLISH) == "fr"
    assert detect(FRENCH + ENGLISH * 3) == "en"
