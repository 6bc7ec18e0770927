//! Cards in a real reader's place: pcscd, its virtual reader, and the real window.

use std::thread;
use std::time::Duration;

use anyhow::Result;
use valise_messages::{Language, text};
use valise_simulator::card::{
    CardOrder, Defect, Holder, PIN, Profile, ReaderControl, VirtualCard, VirtualReader, Vpcd,
};
use xtask::cards::CardService;

use super::desk::Desk;

/// A hand at the first reader of a card service of its own.
struct Reader {
    hand: ReaderControl,
    _carrier: Vpcd,
    service: CardService,
}

/// A hand at its second reader.
struct SecondReader {
    hand: ReaderControl,
    _carrier: Vpcd,
}

impl Reader {
    /// Nothing where no card service can run, with the reason.
    fn plug_in() -> Result<Option<Self>> {
        if let Some(obstacle) = CardService::obstacle() {
            #[expect(clippy::print_stdout, reason = "what is skipped is said")]
            {
                println!("skipped: {obstacle}");
            }
            return Ok(None);
        }
        let service = CardService::start()?;
        let hand = VirtualReader::new().control();
        let carrier = Vpcd::serve(hand.clone(), service.slot(0))?;
        Ok(Some(Self {
            hand,
            _carrier: carrier,
            service,
        }))
    }
}

impl Reader {
    /// A second one beside it.
    fn second(&self) -> Result<SecondReader> {
        let hand = VirtualReader::new().control();
        let carrier = Vpcd::serve(hand.clone(), self.service.slot(1))?;
        Ok(SecondReader {
            hand,
            _carrier: carrier,
        })
    }

    fn put_in(&self, card: &VirtualCard) {
        self.hand.insert(card);
    }

    /// Takes the card out, for as long as a hand needs to take the next one. pcscd looks at its
    /// virtual reader every 0.4 s and tells nobody when: a card that comes back before that is for
    /// it the same one.
    fn take_out(&self) {
        self.hand.remove();
        thread::sleep(Duration::from_secs(1));
    }
}

fn patient(number: usize) -> Holder {
    let patients = Holder::patients();
    patients[number].clone()
}

/// The nurse signs in with her own card, with a wrong PIN first; a patient's card leads to a new
/// patient and her check; a forged card is refused; a card pulled in mid-read keeps what was read.
#[test]
fn cards_lead_to_a_session_and_to_a_check() -> Result<()> {
    let Some(reader) = Reader::plug_in()? else {
        return Ok(());
    };
    let desk = Desk::with_cards(&reader.service)?;
    desk.imports_the_nurse(Language::Fr, "Français")?;
    let nurse = desk.nurse(Language::Fr)?;

    // her own card, from any screen
    let own = CardOrder::new(Holder::nurse(), Profile::Applet18);
    reader.put_in(&desk.card(&own)?);
    nurse.reads("ui-card-own")?;
    nurse.reads("ui-card-genuine")?;
    nurse.press("ui-action-open_session")?;
    nurse
        .page()
        .type_into(&nurse.words("ui-pin-of-card"), "9999")?;
    nurse.press("ui-action-open_session")?;
    let left = [("tries", "2".to_owned())];
    nurse
        .page()
        .read(&text(Language::Fr, "beid-wrong_pin", &left))?;
    nurse
        .page()
        .type_into(&nurse.words("ui-pin-of-card"), PIN)?;
    nurse.opens_session()?;
    nurse.press("ui-session-view")?;
    nurse.reads("ui-proof-eid")?;
    nurse.closes_sheet()?;
    reader.take_out();

    // a patient who is not in the list yet
    let holder = patient(0);
    let order = CardOrder::new(holder.clone(), Profile::Applet18);
    reader.put_in(&desk.card(&order)?);
    nurse.page().read(&holder.name)?;
    nurse.reads("ui-card-genuine")?;
    nurse.press("ui-card-new-patient")?;
    nurse.reads("ui-check-now")?;
    nurse.checks("verdict-insured")?;
    reader.take_out();

    // a forged one leads nowhere
    let forged = CardOrder::new(patient(1), Profile::Applet18).with(Defect::ForgedName);
    reader.put_in(&desk.card(&forged)?);
    nurse.reads("ui-card-forged")?;
    assert!(!nurse.page().offers(&nurse.words("ui-card-new-patient"))?);
    nurse.press("ui-card-put-away")?;
    nurse.sheet_is_gone()?;
    reader.take_out();

    // pulled after the identity
    reader.hand.die_after(8);
    let pulled = patient(2);
    let order = CardOrder::new(pulled.clone(), Profile::Applet18);
    reader.put_in(&desk.card(&order)?);
    nurse.page().read(&pulled.name)?;
    nurse.reads("beid-removed")?;
    nurse.reads("ui-card-not_proven")?;
    reader.take_out();
    reader.put_in(&desk.card(&order)?);
    nurse.reads("ui-card-genuine")
}

/// Cards in two readers at once: the newest is shown, the screen says which it is, and the other one
/// comes when it is asked for, without being counted as a second reading.
#[test]
fn of_two_cards_the_newest_is_shown_and_the_other_one_can_be_chosen() -> Result<()> {
    let Some(reader) = Reader::plug_in()? else {
        return Ok(());
    };
    let second = reader.second()?;
    let desk = Desk::with_cards(&reader.service)?;
    desk.imports_the_nurse(Language::De, "Deutsch")?;
    let nurse = desk.nurse(Language::De)?;
    let [one, other] = CardService::SLOTS;
    let said = |holder: &Holder, reader: &str| {
        let name = format!("{} {}", holder.given_names, holder.name);
        let values = [("name", name), ("reader", reader.to_owned())];
        text(Language::De, "ui-card-two", &values)
    };
    let choice = |holder: &Holder| {
        let name = format!("{} {}", holder.given_names, holder.name);
        text(Language::De, "ui-card-show-holder", &[("name", name)])
    };

    let (first, newest) = (patient(0), patient(1));
    let order = CardOrder::new(first.clone(), Profile::Applet18);
    reader.put_in(&desk.card(&order)?);
    nurse.page().read(&first.name)?;
    nurse.reads("ui-card-genuine")?;

    let order = CardOrder::new(newest.clone(), Profile::Applet17);
    second.hand.insert(&desk.card(&order)?);
    nurse.page().read(&said(&newest, other))?;
    nurse.reads("ui-card-genuine")?;

    nurse.page().press(&choice(&first))?;
    nurse.page().read(&said(&first, one))?;
    nurse.reads("ui-card-genuine")?;
    nurse.page().press(&choice(&newest))?;
    nurse.page().read(&said(&newest, other))?;
    nurse.reads("ui-card-genuine")?;

    // one is taken out: nothing to choose any more
    reader.take_out();
    nurse.page().wait("the choice to go", |page| {
        Ok((!page.offers(&choice(&first))?).then_some(()))
    })?;
    nurse.press("ui-card-put-away")?;
    nurse.sheet_is_gone()?;
    // each card was read once, however often it was shown
    nurse.goes_to("#/readings")?;
    let both = [("counting", "2".to_owned()), ("total", "2".to_owned())];
    nurse
        .page()
        .read(&text(Language::De, "ui-readings-meter-of", &both))
}
