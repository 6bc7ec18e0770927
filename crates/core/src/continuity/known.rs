//! The platform's list as it is known on this device.

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};
use tokio::sync::Mutex;
use valise_ehealth::{Fetched, PlatformTrust, Service, ServiceList};

use crate::context::Context;
use crate::scope::{Network, lock};

/// While a service has moved, the list is looked at again after this time (endpoint distributor).
pub(super) const INTERVAL: SignedDuration = SignedDuration::from_mins(15);

/// Many checks that fail together need one look, not one each.
const PAUSE: SignedDuration = SignedDuration::from_mins(1);

/// A longer list is none that the platform would publish.
const LONGEST: usize = 2_000_000;

/// Where the list is kept.
const KEY: &str = "service_list";

/// When to look at the list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum When {
    /// Only when it says that a service has moved, and that was long ago.
    WhileMoved,
    /// A call failed, or somebody wants to know.
    Now,
}

/// What is known in this run. One look at a time.
#[derive(Default)]
pub(crate) struct Memory(Mutex<Option<Known>>);

struct Known {
    /// The address of the list.
    url: String,
    looked_at: Option<Timestamp>,
    taken: Option<Taken>,
}

/// A list that holds.
#[derive(Clone)]
struct Taken {
    list: Arc<ServiceList>,
    xml: String,
    digest: String,
}

/// The list in the database.
#[derive(Serialize, Deserialize)]
struct Kept {
    url: String,
    looked_at: Timestamp,
    digest: String,
    xml: String,
}

/// The list that speaks for a service; nothing when there is none that holds.
pub(super) async fn list(
    context: &Context,
    network: &Network,
    service: Service,
    when: When,
) -> Option<Arc<ServiceList>> {
    let url = network.addresses.list_for(service)?;
    let mut memory = context.scope.continuity.0.lock().await;
    let mut known = match memory.take().filter(|known| known.url == url) {
        Some(known) => known,
        None => restored(context, network, url).await,
    };
    if known.is_due(when, context.now()) {
        look(context, network, &mut known).await;
    }
    let list = known.taken.as_ref().map(|taken| taken.list.clone());
    *memory = Some(known);
    list
}

impl Known {
    fn is_due(&self, when: When, now: Timestamp) -> bool {
        let moved = || {
            let list = self.taken.as_ref().map(|taken| &taken.list);
            list.is_some_and(|list| list.in_continuity_mode())
        };
        let pause = match when {
            When::Now => PAUSE,
            When::WhileMoved if moved() => INTERVAL,
            When::WhileMoved => return false,
        };
        // A clock that was set back must not stop the looks.
        self.looked_at.is_none_or(|looked_at| {
            let passed = now.duration_since(looked_at);
            passed >= pause || passed.is_negative()
        })
    }
}

/// The list of an earlier run, its signature checked again; nothing that belongs to another
/// address.
async fn restored(context: &Context, network: &Network, url: &str) -> Known {
    let kept: Option<Kept> = context.read(|db| db.setting(KEY)).await.ok().flatten();
    let kept = kept.filter(|kept| kept.url == url);
    let now = network.transport.platform_now();
    let taken = kept.as_ref().and_then(|kept| {
        let list = ServiceList::read(&kept.xml, &trust(context, network), now).ok()?;
        Some(Taken {
            list: Arc::new(list),
            xml: kept.xml.clone(),
            digest: kept.digest.clone(),
        })
    });
    Known {
        url: url.to_owned(),
        looked_at: kept.filter(|_| taken.is_some()).map(|kept| kept.looked_at),
        taken,
    }
}

/// Looks whether there is a newer list. One that can't be had or doesn't hold leaves the one that
/// is known.
async fn look(context: &Context, network: &Network, known: &mut Known) {
    let digest = known.taken.as_ref().map(|taken| taken.digest.as_str());
    let trust = trust(context, network);
    let fetched = ServiceList::fetch(&network.transport, &known.url, digest, &trust).await;
    let now = context.now();
    known.looked_at = Some(now);
    match fetched {
        Ok(Fetched::Unchanged) => {}
        Ok(Fetched::New { list, xml, digest }) if xml.len() <= LONGEST => {
            let list = Arc::new(list);
            known.taken = Some(Taken { list, xml, digest });
        }
        Ok(Fetched::New { .. }) => tracing::warn!("the service list is too long"),
        Err(error) => tracing::warn!(code = error.code(), "the service list was not taken"),
    }
    let kept = known.taken.clone().map(|taken| Kept {
        url: known.url.clone(),
        looked_at: now,
        digest: taken.digest,
        xml: taken.xml,
    });
    // Also without a list: the calls that were made for it are to be written down.
    let written = context
        .write(move |db| kept.map_or(Ok(()), |kept| db.put_setting(KEY, &kept)))
        .await;
    if let Err(error) = written {
        tracing::warn!(code = error.code(), "the service list is not kept");
    }
}

fn trust(context: &Context, network: &Network) -> PlatformTrust {
    let issuers = network.addresses.platform_issuers.clone();
    let trust = PlatformTrust::new(context.scope.environment, issuers);
    match &*lock(&context.scope.session.key) {
        Some(key) => trust.with_own_chain(&key.chain),
        None => trust,
    }
}
