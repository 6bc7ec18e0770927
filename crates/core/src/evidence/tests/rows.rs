//! What may be done to the rows of a database.

use jiff::{SignedDuration, ToSpan};
use proptest::prelude::*;
use proptest::sample::Index;
use valise_store::{Evidence, Exchange};

/// A change of one row; which one is taken from those that are there.
#[derive(Debug, Clone)]
pub(super) struct Change {
    row: Index,
    other: Index,
    kind: u8,
}

const KINDS: u8 = 20;

pub(super) fn change() -> impl Strategy<Value = Change> {
    (any::<Index>(), any::<Index>(), 0..KINDS).prop_map(|(row, other, kind)| Change {
        row,
        other,
        kind,
    })
}

impl Change {
    pub(super) fn apply(&self, rows: &mut Vec<(Evidence, Option<Exchange>)>) {
        if rows.is_empty() {
            return;
        }
        let row = self.row.index(rows.len());
        let other = self.other.index(rows.len());
        match self.kind {
            0 => drop(rows.remove(row)),
            1 => rows.swap(row, other),
            2 => rows[row].1 = rows[other].1.clone(),
            3 => {
                let copy = rows[row].clone();
                rows.insert(other, copy);
            }
            kind => {
                let (link, exchange) = &mut rows[row];
                of_link(kind, link);
                if let Some(exchange) = exchange {
                    of_exchange(kind, exchange);
                }
            }
        }
    }
}

fn of_link(kind: u8, link: &mut Evidence) {
    match kind {
        4 => link.sequence += 1,
        5 => link.check_id.push('x'),
        6 => link.input_reference.push('x'),
        7 => link.made_at += SignedDuration::from_secs(1),
        8 => link.manifest = link.manifest.replacen('0', "1", 1),
        9 => link.digest[7] ^= 1,
        10 => link.previous = link.previous.map(|previous| previous.map(|byte| byte ^ 1)),
        11 => link.kept_until = link.kept_until.saturating_add(1.day()),
        // When the bytes went can't be proven by the chain; that they went, or did not, can.
        12 => {
            link.removed_at = match link.removed_at {
                None => Some(link.made_at),
                Some(_) => None,
            }
        }
        13 => link.manifest.push('\n'),
        _ => {}
    }
}

fn of_exchange(kind: u8, exchange: &mut Exchange) {
    match kind {
        14 => exchange.request.push(b' '),
        15 => exchange.response[3] ^= 1,
        16 => exchange.content = None,
        17 => {
            let certificate = exchange.server_certificate.get_or_insert_default();
            certificate.push(1);
        }
        18 => exchange.clock_offset_ms = Some(exchange.clock_offset_ms.unwrap_or_default() + 1),
        19 => exchange.evidence = None,
        _ => {}
    }
}
