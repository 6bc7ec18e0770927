//! Business continuity: which address of a service is called, and which others are tried.
//!
//! The platform keeps a signed list of the addresses of its services and says there which one is
//! in use. The rule, from the endpoint distributor of the official connector except where noted:
//!
//! | What came of the call | Another address? |
//! |---|---|
//! | host not found, no connection, no connection in time | yes |
//! | fault `SOA-01002`, `SOA-02001`, `SOA-02002` | yes |
//! | fault `SOA-01001` | yes, once a new session has not helped (our order) |
//! | HTTP 404, 502, 503, 504 without a fault: the gateway doesn't have or reach the service | yes (our addition) |
//! | no answer in time, or an answer that broke off: it may have arrived | no |
//! | a proxy or a certificate in between: another address meets it too | no |
//! | any other fault or answer | no |
//!
//! Then the list is looked at ([`known`]), and its other addresses are tried in its order, each
//! once ([`Route`]). A list that can't be fetched or doesn't hold changes nothing. When nothing
//! helped, the first failure is the one that is told.
//!
//! While the list says that a service has moved, calls go to the new address at once, and every
//! [`known::INTERVAL`] the list is looked at again before a call; so they go back when it says so.
//!
//! An address of the endpoints file is left only for those of a list that the same file names.

mod known;
mod route;

use valise_ehealth::Service;

pub(crate) use known::Memory;
pub(crate) use route::{Route, is_unreached};

use crate::context::Context;

/// Whether the platform has moved one of the services away from its usual address. Looks at the
/// list; one that can't be had says nothing.
pub(crate) async fn is_on(context: &Context) -> bool {
    let Ok(network) = context.network() else {
        return false;
    };
    for service in Service::all() {
        let list = known::list(context, &network, service, known::When::Now).await;
        if list.is_some_and(|list| list.moved_to(service).is_some()) {
            return true;
        }
    }
    false
}
