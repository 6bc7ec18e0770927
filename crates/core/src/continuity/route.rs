//! The addresses of a service for one piece of work, each at most once.

use std::collections::VecDeque;

use valise_ehealth::Service;

use super::known::{self, When};
use crate::Error;
use crate::context::Context;
use crate::endpoints::is_allowed;

/// Where one piece of work calls, and where it may try next.
pub(crate) struct Route {
    service: Service,
    url: String,
    tried: Vec<String>,
    /// What the list offers besides; nothing before the first failure.
    others: Option<VecDeque<String>>,
    first: Option<Error>,
}

impl Route {
    /// The address in use: the usual one, or the one to which the platform has moved the service.
    pub(crate) async fn begin(context: &Context, service: Service) -> Result<Self, Error> {
        let network = context.network()?;
        let usual = network.addresses.get(service)?;
        let list = known::list(context, &network, service, When::WhileMoved).await;
        let moved = list.as_ref().and_then(|list| list.moved_to(service));
        Ok(Self {
            service,
            url: moved
                .filter(|url| is_allowed(url))
                .unwrap_or(usual)
                .to_owned(),
            tried: Vec::new(),
            others: None,
            first: None,
        })
    }

    /// Where to call now.
    pub(crate) fn url(&self) -> &str {
        &self.url
    }

    /// Whether there is another address after this failure; [`Route::url`] is it then.
    pub(crate) async fn has_another(&mut self, context: &Context, failure: &Error) -> bool {
        if !transport(failure).is_some_and(valise_soap::Error::suggests_other_endpoint) {
            return false;
        }
        let mut others = match self.others.take() {
            Some(others) => others,
            None => self.offered(context).await,
        };
        let next = others.pop_front();
        self.others = Some(others);
        let Some(next) = next else { return false };
        tracing::info!(
            service = self.service.key(),
            code = failure.code(),
            "another address is tried"
        );
        self.tried.push(std::mem::replace(&mut self.url, next));
        true
    }

    /// After a failure: another address is there ([`Route::url`]), or this is what to tell.
    pub(crate) async fn after(&mut self, context: &Context, failure: Error) -> Result<(), Error> {
        if self.has_another(context, &failure).await {
            self.first.get_or_insert(failure);
            return Ok(());
        }
        Err(match self.first.take() {
            Some(first) if is_unreached(&failure) => first,
            _ => failure,
        })
    }

    async fn offered(&self, context: &Context) -> VecDeque<String> {
        let Ok(network) = context.network() else {
            return VecDeque::new();
        };
        let list = known::list(context, &network, self.service, When::Now).await;
        let mut offered = VecDeque::new();
        for url in list
            .iter()
            .flat_map(|list| list.alternatives(self.service, &self.url))
        {
            let fresh = url != self.url && !offered.iter().any(|one| one == url);
            if fresh && is_allowed(url) && !self.tried.iter().any(|one| one == url) {
                offered.push_back(url.to_owned());
            }
        }
        offered
    }
}

/// Whether the service itself has not answered: then an earlier failure says more.
pub(crate) fn is_unreached(failure: &Error) -> bool {
    transport(failure).is_some_and(|error| {
        error.suggests_other_endpoint() || error.is_network() || error.retryable()
    })
}

fn transport(failure: &Error) -> Option<&valise_soap::Error> {
    match failure {
        Error::Soap(error) | Error::Ehealth(valise_ehealth::Error::Transport(error)) => Some(error),
        _ => None,
    }
}
