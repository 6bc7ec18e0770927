//! The one HTTP client of an environment.
//!
//! Strict on purpose: TLS only (plain HTTP to this machine itself, for practice), no redirects, no
//! cookies, no retries, a limit in time and in size. Whatever goes wrong has a name of its own in
//! [`Error`], and the observer hears of every call.

mod address;
mod call;
mod classify;
mod clients;
mod config;
mod exchange;
mod ledger;
mod offset;

use std::sync::Arc;

use jiff::{SignedDuration, Timestamp};
use reqwest::header::{self, HeaderMap, HeaderName};
use reqwest::{Method, Response};

pub use call::{Call, Download};
pub use config::{Limits, Proxy, Roots, TransportConfig};
pub use exchange::{Exchange, Unread};

use crate::clock::Clock;
use crate::observe::CallObserver;
use crate::{Answer, Error};
use address::Address;
use clients::Clients;
use exchange::Arrived;
use ledger::Entry;
use offset::ClockOffset;

/// The network as the use cases see it. Cheap to clone; clones share connections and clock.
#[derive(Clone)]
pub struct Transport {
    shared: Arc<Shared>,
}

struct Shared {
    clients: Clients,
    limits: Limits,
    clock: Arc<dyn Clock>,
    observer: Arc<dyn CallObserver>,
    offset: ClockOffset,
}

impl std::fmt::Debug for Transport {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Transport")
            .field("clock_offset", &self.clock_offset())
            .finish()
    }
}

impl Transport {
    /// Prepares the network of one environment; nothing is sent yet.
    ///
    /// # Errors
    ///
    /// [`Error::RootCertificates`] or [`Error::ProxySettings`] when the configuration cannot be
    /// used, [`Error::Client`] when the system refuses.
    pub fn new(
        config: TransportConfig,
        clock: Arc<dyn Clock>,
        observer: Arc<dyn CallObserver>,
    ) -> Result<Self, Error> {
        let limits = config.limits;
        let clients = Clients::new(config)?;
        let offset = ClockOffset::default();
        Ok(Self {
            shared: Arc::new(Shared {
                clients,
                limits,
                clock,
                observer,
                offset,
            }),
        })
    }

    /// Posts an envelope (SOAP 1.1 over HTTP) and reads the answer.
    ///
    /// # Errors
    ///
    /// Any [`Error`] that says what went wrong; a SOAP fault is [`Error::Fault`].
    pub async fn post(&self, call: Call) -> Result<Answer, Error> {
        self.exchange(call).await.result
    }

    /// The same, with what proves how it went: the server's certificate, and the bytes of an answer
    /// that could not be worked with.
    pub async fn exchange(&self, call: Call) -> Exchange {
        let bytes_out = call.body.len() as u64;
        let mut entry = self.entry(&call.url, call.purpose, bytes_out);
        let mut arrived = Arrived::default();
        let result = self.try_post(call, &mut entry, &mut arrived).await;
        entry.end(&result);
        arrived.exchange(result)
    }

    /// Fetches a document.
    ///
    /// # Errors
    ///
    /// Any [`Error`] of the network, and [`Error::Status`].
    pub async fn get(&self, url: &str, purpose: &'static str) -> Result<Download, Error> {
        let mut entry = self.entry(url, purpose, 0);
        let limit = self.shared.limits.answer_bytes;
        let result = match Address::parse(url) {
            Ok(address) => self.try_get(&address, limit, &mut entry).await,
            Err(error) => Err(error),
        };
        entry.end(&result);
        result
    }

    /// Fetches a document that carries a signature of its own, such as an answer about revoked
    /// certificates: authorities publish those by plain HTTP. The caller checks the signature, and
    /// says how many bytes such a document may have.
    ///
    /// # Errors
    ///
    /// Any [`Error`] of the network; a status other than success is [`Error::Status`].
    pub async fn get_signed(
        &self,
        url: &str,
        purpose: &'static str,
        most: u64,
    ) -> Result<Download, Error> {
        let mut entry = self.entry(url, purpose, 0);
        let limit = most.min(self.shared.limits.answer_bytes);
        let result = match Address::parse_plain(url) {
            Ok(address) => self.try_get(&address, limit, &mut entry).await,
            Err(error) => Err(error),
        };
        entry.end(&result);
        result
    }

    /// Asks a server for its time with a request that carries nothing, whatever its answer is, as
    /// the official connector does. The offset is known afterwards when the server told its time.
    ///
    /// # Errors
    ///
    /// Any [`Error`] of the network.
    pub async fn measure_clock(
        &self,
        url: &str,
        purpose: &'static str,
    ) -> Result<Option<SignedDuration>, Error> {
        let mut entry = self.entry(url, purpose, 0);
        let address = Address::parse(url);
        let result = match &address {
            Ok(address) => self
                .send(
                    Method::OPTIONS,
                    address,
                    HeaderMap::new(),
                    String::new(),
                    &mut entry,
                    &mut Arrived::default(),
                )
                .await
                .map(|_| self.clock_offset()),
            Err(_) => Err(Error::AddressRefused),
        };
        entry.end(&result);
        result
    }

    /// How far the platform's clock is ahead of this machine's, by the last answer that told.
    pub fn clock_offset(&self) -> Option<SignedDuration> {
        self.shared.offset.get()
    }

    /// The time of the platform as well as it is known: this machine's clock and the offset.
    pub fn platform_now(&self) -> Timestamp {
        let now = self.shared.clock.now();
        now.saturating_add(self.clock_offset().unwrap_or_default())
            .unwrap_or(now)
    }

    /// The time of this machine.
    pub fn local_now(&self) -> Timestamp {
        self.shared.clock.now()
    }

    fn entry(&self, url: &str, purpose: &'static str, bytes_out: u64) -> Entry {
        let host = Address::parse_plain(url)
            .map(|address| address.host)
            .unwrap_or_default();
        let at = self.shared.clock.now();
        Entry::begin(self.shared.observer.clone(), at, host, purpose, bytes_out)
    }

    async fn try_post(
        &self,
        call: Call,
        entry: &mut Entry,
        arrived: &mut Arrived,
    ) -> Result<Answer, Error> {
        let address = Address::parse(&call.url)?;
        let action = format!("\"{}\"", call.soap_action.as_deref().unwrap_or_default());
        let action = header::HeaderValue::from_str(&action).map_err(|_| Error::AddressRefused)?;
        let mut headers = HeaderMap::new();
        headers.insert(HeaderName::from_static("soapaction"), action);
        headers.insert(
            header::CONTENT_TYPE,
            header::HeaderValue::from_static("text/xml; charset=utf-8"),
        );
        headers.insert(
            header::ACCEPT,
            header::HeaderValue::from_static("text/xml, multipart/related"),
        );
        let response = self
            .send(Method::POST, &address, headers, call.body, entry, arrived)
            .await?;
        let limit = self.shared.limits.answer_bytes;
        let (status, content_type) = self
            .receive(response, &address, limit, entry, arrived)
            .await?;
        let bytes = std::mem::take(&mut arrived.bytes);
        Answer::read_or_return(status, content_type.as_deref(), bytes).map_err(|(error, bytes)| {
            arrived.bytes = bytes;
            error
        })
    }

    async fn try_get(
        &self,
        address: &Address,
        limit: u64,
        entry: &mut Entry,
    ) -> Result<Download, Error> {
        let mut arrived = Arrived::default();
        let response = self
            .send(
                Method::GET,
                address,
                HeaderMap::new(),
                String::new(),
                entry,
                &mut arrived,
            )
            .await?;
        let received = self.receive(response, address, limit, entry, &mut arrived);
        let (status, content_type) = received.await?;
        match status {
            200..=299 => Ok(Download {
                status,
                content_type,
                bytes: arrived.bytes,
            }),
            _ => Err(Error::Status { status }),
        }
    }

    async fn send(
        &self,
        method: Method,
        address: &Address,
        headers: HeaderMap,
        body: String,
        entry: &mut Entry,
        arrived: &mut Arrived,
    ) -> Result<Response, Error> {
        let client = self.shared.clients.for_address(address)?;
        let request = client
            .request(method, address.url.clone())
            .headers(headers)
            .body(body);
        let response = request
            .send()
            .await
            .map_err(|error| classify::request(&error, address, client.proxied()))?;
        self.shared
            .offset
            .learn(self.shared.clock.now(), response.headers());
        entry.status(response.status().as_u16());
        arrived.from(&response);
        match response.status().as_u16() {
            407 => Err(Error::ProxyCredentials),
            status @ 300..=399 => Err(Error::Redirect { status }),
            _ => Ok(response),
        }
    }

    /// Reads the answer, never more of it than allowed.
    async fn receive(
        &self,
        mut response: Response,
        address: &Address,
        limit: u64,
        entry: &mut Entry,
        arrived: &mut Arrived,
    ) -> Result<(u16, Option<String>), Error> {
        let announced = response.content_length();
        if announced.is_some_and(|length| length > limit) {
            return Err(Error::TooLarge { limit });
        }
        let status = response.status().as_u16();
        let content_type = response.headers().get(header::CONTENT_TYPE);
        let content_type = content_type
            .and_then(|value| value.to_str().ok())
            .map(str::to_owned);
        arrived
            .bytes
            .reserve_exact(announced.unwrap_or(8192) as usize);
        loop {
            let chunk = response
                .chunk()
                .await
                .map_err(|error| classify::body(&error, address))?;
            let Some(chunk) = chunk else { break };
            entry.received(chunk.len());
            if (arrived.bytes.len() + chunk.len()) as u64 > limit {
                return Err(Error::TooLarge { limit });
            }
            arrived.bytes.extend_from_slice(&chunk);
        }
        arrived.whole = true;
        Ok((status, content_type))
    }
}
