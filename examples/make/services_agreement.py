"""An English agreement of mixed quality, under the law of England and Wales.

Good: the scope and what happens outside it (2), payment in 30 days with interest and an advance (4), hours and channel
(5). Wanting: nothing on rounds of changes, respect without what follows when it is broken (6). Bad: six months fixed, and
only the Client may leave early (9.2), so that no letter of notice can be written for the Provider.
"""

from __future__ import annotations

from pathlib import Path

import word
from typography import english

TEXT = """
= SERVICES AGREEMENT
~ Dated 3 August 2026

THIS AGREEMENT is made between:

**Pennant & Sable Limited**, a company registered in England and Wales with company number 99417702, whose registered office is at 4 Lockkeeper's Row, Bristol BS1 6ZZ (the "**Client**"); and

**Rowan Ellis-Whitby**, a sole trader trading as Ellis Motion, of 19 Hopgarden Lane, Hereford HR4 9ZZ (the "**Provider**").

The Client and the Provider are each a "party" and together the "parties".

# Definitions
## In this Agreement "**Working Day**" means a day other than a Saturday, a Sunday or a public holiday in England.
## "**Services**" means the services described in Schedule 1, and "**Deliverables**" means the films, graphics and files listed there.
## Headings are for convenience only and do not affect how this Agreement is read.
# The Services
## The Provider shall produce three animated explainer films, each of up to ninety seconds, with storyboard, voice recording and subtitles, as described in Schedule 1.
## Work that is not described in Schedule 1 is outside the scope of this Agreement. The Provider shall not begin it until the parties have signed a change request that states its price and its effect on the timetable.
## The Provider shall perform the Services with reasonable skill and care and in accordance with good practice in the animation industry.
## The Provider may choose the place, the equipment and the methods of work, and is not required to work at the Client's premises.
# Delivery and acceptance
## The Provider shall deliver each Deliverable on or before the date given for it in Schedule 1.
## The Client shall, within ten Working Days of delivery, either accept the Deliverable in writing or describe in reasonable detail where it departs from Schedule 1. If the Client does neither, the Deliverable is deemed accepted.
## The Provider shall correct at its own cost whatever departs from Schedule 1 and deliver the Deliverable again.
# Charges and payment
## The Client shall pay the Provider a fixed fee of £14,700, exclusive of VAT, in the following instalments:
| Instalment | Amount | When it is invoiced |
| First | £3,675 (25%) | On signature, as an advance before work begins |
| Second | £5,145 (35%) | On acceptance of the three storyboards |
| Third | £5,880 (40%) | On acceptance of the last film |
## The Client shall pay each invoice in full within thirty (30) days of the date of the invoice, by bank transfer to the account named on it.
## If the Client does not pay by the due date, the Provider may claim interest and fixed compensation under the Late Payment of Commercial Debts (Interest) Act 1998.
## Travel and licence costs that the Client has approved in writing are charged at cost on production of receipts.
# Working together
## The Provider is available for calls and messages on Working Days between 9.30 am and 5.30 pm. The Provider is not expected to read or to answer messages outside those hours.
## Day-to-day communication shall be by email between the Provider and the Client's project manager, Ms Thandiwe Marsh. The Provider shall answer within two Working Days.
## The Client shall supply in good time the scripts, logos and product images that the Services require. Dates for delivery move by as long as the Client is late.
# Conduct
## Each party shall treat the other, and the people who work for the other, with courtesy and respect.
## Neither party shall make statements to the press about the project without the consent of the other.
# Intellectual property
## All copyright in the Deliverables passes to the Client on payment in full of the fees for them. Until then the Client may use the Deliverables only to review them.
## The Provider keeps all rights in the tools, templates and sound libraries that existed before this Agreement, and grants the Client a non-exclusive licence to use them as part of the Deliverables.
## The Provider may show the published films in its portfolio.
# Confidentiality and data
## Each party shall keep the other's confidential information secret, and shall use it only to perform this Agreement, during the term and for three years afterwards.
## This duty does not cover information that is public, that was already known to the party that received it, or that the law requires it to disclose.
## If either party processes personal data for the other, it shall do so only on written instructions and in accordance with the UK GDPR.
# Term and termination
## This Agreement starts on 10 August 2026 and continues for a fixed term of six (6) months, when it ends without further notice.
## The Client may terminate this Agreement at any time before the end of the term by giving the Provider fourteen (14) days' notice by email. The Provider has no right to terminate this Agreement before the end of the term.
## On termination the Client shall pay for the Services performed up to the date of termination, and the Provider shall hand over the work in progress within seven days.
## Clauses 7, 8 and 10 remain in force after this Agreement ends.
# Liability
## Nothing in this Agreement limits liability for death or personal injury caused by negligence, for fraud, or for anything else for which liability cannot be limited by law.
## Subject to clause 10.1, the total liability of either party under or in connection with this Agreement shall not exceed £25,000.
## Neither party is liable for loss of profit or for any indirect loss.
## The Provider shall keep professional indemnity insurance of at least £250,000 during the term.
# Independent contractor
## The Provider is an independent contractor. Nothing in this Agreement makes the Provider an employee, agent or partner of the Client, and the Provider accounts for its own tax and national insurance.
## The Provider is free to work for other clients, provided that no confidential information of the Client is used.
## The Provider may send a substitute of equal skill, having told the Client beforehand, and remains answerable for the substitute's work.
# General
## This Agreement and its Schedule are the entire agreement between the parties. A variation takes effect only when both have signed it.
## Neither party may assign this Agreement without the written consent of the other, which shall not be unreasonably withheld.
## Neither party is in breach where an event beyond its reasonable control, illness included, delays it, for as long as that event lasts.
## A notice under this Agreement, other than a notice under clause 9.2, shall be in writing and delivered by hand or by first-class post to the address given above.
## A person who is not a party has no right to enforce any term of this Agreement.
# Law and disputes
## The parties shall first try to settle any dispute by negotiation, and then by mediation, before either of them goes to court.
## This Agreement is governed by the law of England and Wales, whose courts have exclusive jurisdiction.

**Schedule 1: Services and Deliverables**

| Deliverable | Content | Delivery |
| Film 1 | "How booking works", 90 seconds, subtitles in English and Welsh | 25 September 2026 |
| Film 2 | "For hosts", 75 seconds, subtitles in English | 30 October 2026 |
| Film 3 | "For families", 60 seconds, subtitles in English | 4 December 2026 |

Signed by the parties on the date at the head of this Agreement.

| For Pennant & Sable Limited | Rowan Ellis-Whitby |
| Gwendolen Achterberg, director | Provider |
"""


def make(path: Path) -> None:
    """Write the agreement."""
    setting = word.Setting(
        title="Services agreement",
        language="en-GB",
        levels=(("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)")),
        by_style=False,
        font="Arial",
    )
    document = word.blank(setting)
    word.write(document, english(TEXT), setting)
    word.save(document, path, setting)
