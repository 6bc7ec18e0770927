//! No card, whatever it answers, makes us panic, go on without end or hold more than its files may
//! have.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use proptest::prelude::*;

use crate::{Card, CardConnection, Disposition, File, Reading, ReadingStep, TransportError, What};

/// Most commands of one transaction, and how often it may begin.
const MOST_PER_FILE: u32 = 400 * 5;

struct Hostile {
    answers: Vec<Result<Vec<u8>, TransportError>>,
    asked: Arc<AtomicU32>,
    atr: Vec<u8>,
}

impl CardConnection for Hostile {
    fn atr(&self) -> &[u8] {
        &self.atr
    }
    fn begin(&mut self) -> Result<(), TransportError> {
        Ok(())
    }
    fn end(&mut self, _: Disposition) -> Result<(), TransportError> {
        Ok(())
    }
    fn transmit(&mut self, command: &[u8]) -> Result<Vec<u8>, TransportError> {
        let asked = self.asked.fetch_add(1, Ordering::SeqCst);
        // so that the hostile part begins behind the card data
        if command.starts_with(&[0x80, 0xE4]) {
            let data = crate::scripted::card_data(0x18);
            return Ok(crate::scripted::bytes(&data));
        }
        let place = asked as usize % self.answers.len();
        self.answers[place].clone()
    }
    fn reconnect(&mut self, _: Disposition) -> Result<(), TransportError> {
        Ok(())
    }
    fn control(&mut self, _: u32, _: &[u8]) -> Result<Vec<u8>, TransportError> {
        Err(TransportError::Unsupported)
    }
}

fn some_answer() -> impl Strategy<Value = Result<Vec<u8>, TransportError>> {
    let status = prop_oneof![
        6 => Just(vec![0x90, 0x00]),
        1 => any::<u8>().prop_map(|count| vec![0x61, count]),
        1 => any::<u8>().prop_map(|count| vec![0x6C, count]),
        1 => prop::sample::select(vec![0x6A82_u16, 0x6B00, 0x6D00, 0x6F00, 0x6986, 0x6700, 0x6283])
            .prop_map(|status| status.to_be_bytes().to_vec()),
        1 => prop::collection::vec(any::<u8>(), 0..3),
    ];
    let start = prop_oneof![
        3 => Just(vec![]),
        1 => Just(vec![0x30, 0x82, 0x1F, 0x00]),
        1 => Just(vec![0x30, 0x82, 0xFF, 0xFF]),
    ];
    let length = prop_oneof![Just(0_usize), Just(1), Just(254), Just(256), 0..300_usize];
    let data = (start, length, any::<u8>())
        .prop_map(|(start, length, fill)| [start, vec![fill; length]].concat());
    let errors = vec![
        TransportError::Reset,
        TransportError::NotTransacted,
        TransportError::Other(1),
    ];
    prop_oneof![
        12 => (data, status).prop_map(|(data, status)| Ok([data, status].concat())),
        1 => prop::sample::select(errors).prop_map(Err),
    ]
}

proptest! {
    #[test]
    fn a_hostile_card_is_survived(answers in prop::collection::vec(some_answer(), 1..12)) {
        let asked = Arc::new(AtomicU32::new(0));
        let connection = Hostile {
            answers,
            asked: Arc::clone(&asked),
            atr: crate::scripted::bytes(crate::scripted::OLD_ATR),
        };
        let mut card = Card::new(Box::new(connection), "reader", Arc::new(|_| {}));
        for file in File::ALL {
            let before = asked.load(Ordering::SeqCst);
            if let Ok(content) = card.transaction(|it| it.read(file)) {
                prop_assert!(content.len() <= file.limit() + 1024);
                // it never had to grow, so it left no copies behind
                prop_assert!(content.capacity() <= file.limit() + 2048);
            }
            prop_assert!(asked.load(Ordering::SeqCst) - before <= MOST_PER_FILE);
        }
        let all = What::IDENTITY | What::ADDRESS | What::PHOTO | What::PROOF | What::ROOT;
        let steps: Vec<_> = Reading::new(&mut card, all).collect();
        prop_assert!(steps.len() <= 8);
        let good = steps.iter().take(steps.len() - 1).all(|step| step.is_ok());
        prop_assert!(good, "something came after an error");
        prop_assert!(matches!(steps[0], Ok(ReadingStep::CardData(_)) | Err(_)));
    }
}
