//! What went over the wire, without what was in it.

use serde::Serialize;

/// The log keeps so many of the last commands.
const LONGEST_LOG: usize = 10_000;

/// One command: its header and the status of its answer, never data.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct Exchange {
    /// CLA, INS, P1, P2 and P3; zeros where the command was shorter.
    pub header: [u8; 5],
    /// SW1 and SW2.
    pub status: [u8; 2],
}

/// Counts of a reader since it was made or last cleared.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Statistics {
    /// Commands that reached a card.
    pub commands: u64,
    /// Bytes to cards: headers and data.
    pub sent: u64,
    /// Bytes from cards: data and status.
    pub received: u64,
    /// The last commands, oldest first.
    pub log: Vec<Exchange>,
}

impl Statistics {
    /// Bytes in both directions.
    pub fn bytes(&self) -> u64 {
        self.sent + self.received
    }

    pub(super) fn add(&mut self, command: &[u8], answer: &[u8]) {
        self.commands += 1;
        self.sent += command.len() as u64;
        self.received += answer.len() as u64;
        let mut header = [0; 5];
        for (kept, byte) in header.iter_mut().zip(command) {
            *kept = *byte;
        }
        if self.log.len() >= LONGEST_LOG {
            self.log.remove(0);
        }
        let status = answer.last_chunk().copied().unwrap_or_default();
        self.log.push(Exchange { header, status });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_log_holds_no_data() {
        let mut statistics = Statistics::default();
        statistics.add(&[0, 0x20, 0, 1, 8, 0x24, 0x12, 0x34], &[0x63, 0xC2]);
        let exchange = Exchange {
            header: [0, 0x20, 0, 1, 8],
            status: [0x63, 0xC2],
        };
        assert_eq!(statistics.log, [exchange]);
        assert_eq!((statistics.commands, statistics.bytes()), (1, 10));
    }
}
