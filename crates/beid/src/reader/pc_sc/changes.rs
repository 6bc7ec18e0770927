//! From the states of PC/SC to events.

use pcsc::{ReaderState as RawState, State};

use crate::ReaderEventKind;

/// What was last seen in a reader.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Seen {
    present: bool,
    /// Empty for a card that does not answer.
    atr: Vec<u8>,
    /// How often cards were put in and taken out: the top 16 bits of the state. Tells a swap that
    /// was too fast to be seen.
    moves: u32,
}

impl Seen {
    pub(super) fn of(raw: &RawState) -> Self {
        let state = raw.event_state();
        let present = state.contains(State::PRESENT)
            && !state.intersects(State::EMPTY | State::UNAVAILABLE | State::UNKNOWN);
        let answers = present && !state.contains(State::MUTE);
        Self {
            present,
            atr: if answers {
                raw.atr().to_vec()
            } else {
                Vec::new()
            },
            moves: raw.event_count(),
        }
    }

    /// What happened in a reader since it was seen before.
    pub(super) fn since(&self, before: &Self, reader: &str) -> Vec<ReaderEventKind> {
        let same = self.present == before.present
            && (!self.present || (self.moves == before.moves && self.atr == before.atr));
        let mut events = Vec::new();
        if same {
            return events;
        }
        if before.present {
            events.push(ReaderEventKind::Removed {
                reader: reader.to_owned(),
            });
        }
        if self.present {
            events.push(ReaderEventKind::Inserted {
                reader: reader.to_owned(),
                atr: self.atr.clone(),
            });
        }
        events
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn card(atr: &[u8], moves: u32) -> Seen {
        Seen {
            present: true,
            atr: atr.to_vec(),
            moves,
        }
    }

    fn empty(moves: u32) -> Seen {
        Seen {
            moves,
            ..Seen::default()
        }
    }

    fn inserted(atr: &[u8]) -> ReaderEventKind {
        ReaderEventKind::Inserted {
            reader: "r".to_owned(),
            atr: atr.to_vec(),
        }
    }

    fn removed() -> ReaderEventKind {
        ReaderEventKind::Removed {
            reader: "r".to_owned(),
        }
    }

    #[test]
    fn a_card_comes_and_goes() {
        assert_eq!(card(&[1], 1).since(&empty(0), "r"), [inserted(&[1])]);
        assert_eq!(empty(2).since(&card(&[1], 1), "r"), [removed()]);
        assert_eq!(card(&[1], 1).since(&card(&[1], 1), "r"), []);
        // in and out again while nobody looked
        assert_eq!(empty(2).since(&empty(0), "r"), []);
    }

    #[test]
    fn a_fast_swap_of_two_equal_cards_is_seen_by_the_counter() {
        let events = card(&[1], 3).since(&card(&[1], 1), "r");
        assert_eq!(events, [removed(), inserted(&[1])]);
    }

    #[test]
    fn a_mute_card_that_begins_to_answer_is_told_anew() {
        let events = card(&[1], 1).since(&card(&[], 1), "r");
        assert_eq!(events, [removed(), inserted(&[1])]);
    }
}
