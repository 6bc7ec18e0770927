//! The HTTPS server: paths to services, and the faults of the transport. Beside it the plain HTTP
//! server of the card authority.

mod body;
mod call;
pub(crate) mod card_status;
mod control;
mod tls;

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{DefaultBodyLimit, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use axum::routing::{any, get, post};
use axum_server::Handle;

use crate::config::Place;
use crate::error::Error;
use crate::faults::Service;
use crate::platform::Platform;
use crate::service_list::SECOND_SITE;
use crate::{member_data, sts};

/// The longest question about certificates that is read.
const LONGEST_QUESTION: usize = 64 << 10;
/// The longest request that is read.
const LONGEST_REQUEST: usize = 8 << 20;

/// A port, open but not served yet.
pub(crate) fn bind(place: Place, port: Option<u16>) -> Result<TcpListener, Error> {
    let port = port.unwrap_or(0);
    TcpListener::bind(SocketAddr::from((place.address(), port)))
        .map_err(|source| Error::Port { port, source })
}

/// Serves the platform until the handle ends it.
pub(crate) fn serve(
    listener: TcpListener,
    platform: Arc<Platform>,
    handle: Handle<SocketAddr>,
) -> Result<tokio::task::JoinHandle<()>, Error> {
    let tls = tls::config(&platform.authority)?;
    let service = router(platform).into_make_service();
    let server = axum_server::from_tcp_rustls(listener, tls)
        .map_err(|source| Error::Port { port: 0, source })?
        // as the platform; a dropped connection then is one without any answer
        .http1_only()
        .handle(handle);
    Ok(tokio::spawn(async move {
        if let Err(error) = server.serve(service).await {
            tracing::warn!(%error, "the practice platform ended");
        }
    }))
}

/// Serves the status of card certificates until the handle ends it.
pub(crate) fn serve_card_status(
    listener: TcpListener,
    platform: Arc<Platform>,
    handle: Handle<SocketAddr>,
) -> Result<tokio::task::JoinHandle<()>, Error> {
    let (path, lists) = (card_status::PATH, card_status::LISTS);
    let router = Router::new()
        .route(path, post(card_status::post))
        .route(&format!("{path}/{{*question}}"), get(card_status::get))
        .route(&format!("{lists}/{{name}}"), get(card_status::list))
        .layer(DefaultBodyLimit::max(LONGEST_QUESTION))
        .with_state(platform);
    let server = axum_server::from_tcp(listener)
        .map_err(|source| Error::Port { port: 0, source })?
        .http1_only()
        .handle(handle);
    Ok(tokio::spawn(async move {
        if let Err(error) = server.serve(router.into_make_service()).await {
            tracing::warn!(%error, "the practice card authority ended");
        }
    }))
}

fn router(platform: Arc<Platform>) -> Router {
    let second = format!("{SECOND_SITE}/MyCareNet/MemberData/v1");
    Router::new()
        .route("/IAM/SecurityTokenService/v1", any(trust))
        .route("/IAM/Saml11TokenService/v1", any(samlp))
        .route("/MyCareNet/MemberData/v1", any(consult))
        .route(&second, any(consult))
        .route("/servicelist", get(list))
        .route("/servicelist.xml", get(list))
        .route("/servicelist.sha2", get(list_digest))
        .route("/_control", post(control::change).get(control::show))
        .route("/", any(greet))
        .fallback(unknown)
        .layer(DefaultBodyLimit::max(LONGEST_REQUEST))
        .with_state(platform)
}

type Shared = State<Arc<Platform>>;

async fn trust(State(platform): Shared, request: axum::extract::Request) -> Response {
    call::soap(&platform, Service::Sts, request, sts::trust).await
}

async fn samlp(State(platform): Shared, request: axum::extract::Request) -> Response {
    call::soap(&platform, Service::StsSamlp, request, sts::samlp).await
}

async fn consult(State(platform): Shared, request: axum::extract::Request) -> Response {
    call::soap(
        &platform,
        Service::MemberData,
        request,
        member_data::consult,
    )
    .await
}

async fn list(State(platform): Shared) -> Response {
    call::service_list(&platform, |xml| (xml, "text/xml; charset=utf-8")).await
}

async fn list_digest(State(platform): Shared) -> Response {
    call::service_list(&platform, |xml| {
        (crate::service_list::digest(&xml), "text/plain")
    })
    .await
}

/// For whoever wants to know whether the platform is there, and what time it has.
async fn greet(State(platform): Shared) -> Response {
    call::dated(
        platform.now(),
        (StatusCode::OK, "Valise practice platform\n").into_response(),
    )
}

async fn unknown(State(platform): Shared, _: HeaderMap, _: Bytes) -> Response {
    call::dated(platform.now(), StatusCode::NOT_FOUND.into_response())
}
