//! Whether the certificates of a card that was read are revoked.

use valise_beid::{File, Reason, Standing, What};

use super::read::{ReadCard, from_reader};
use crate::workplace::Workplace;

/// Asks, where there is a network; otherwise the answer stays that nobody was asked. Like the app,
/// only about a card that is genuine, and after everything else: the time it takes is not that of
/// the reading.
pub(super) async fn ask(workplace: &Workplace, card: &mut ReadCard) {
    let verification = &card.answer.report.verification;
    let needed = [verification.identity, verification.chain, verification.root];
    if !needed.into_iter().all(Standing::is_proven) {
        return;
    }
    let what = What::IDENTITY | What::AUTHENTICATION | What::CITIZEN_AUTHORITY;
    let readers = workplace.cards.readers.as_ref();
    let Ok((certificates, traffic)) = from_reader(readers, &card.reader, what) else {
        return;
    };
    for (file, bytes) in certificates.iter() {
        // another card may lie there by now
        if file == File::Identity && card.files.get(file) != Some(bytes) {
            return;
        }
        card.files.insert(file, bytes.to_vec());
    }
    let answer = &mut card.answer;
    answer.apdus = answer.apdus.map(|sent| sent + traffic.commands);
    answer.bytes = answer.bytes.map(|sent| sent + traffic.bytes);
    let found = workplace.valise.card_revocation(&card.files.bytes()).await;
    if let Some(found) = found {
        let part = &mut answer.report.verification.revocation;
        part.standing = found.standing;
        part.asked_at = Some(found.asked_at);
        if found.standing == Standing::NotProven(Reason::RegisterRevoked) {
            // nothing that it signed is proven any more
            answer.report.verification.chain = found.standing;
        }
    }
}
