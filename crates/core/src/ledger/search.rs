//! What the nurse filled in, as the database searches it.

use valise_store::CallSearch;

use crate::brussels;
use crate::views::LedgerFilter;

/// The search of a filter.
pub(super) fn of(filter: &LedgerFilter) -> CallSearch {
    CallSearch {
        host: filter.host.clone(),
        purpose: filter.purpose.clone(),
        failed_only: filter.failed_only,
        from: filter.from.map(brussels::midnight),
        until: brussels::end(filter.until),
    }
}
