//! The files in the data folder by which clients find the platform.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::authority::write_private;
use crate::config::Place;
use crate::error::Error;
use crate::platform::Platform;

const ENDPOINTS: &str = "endpoints.toml";
const TLS_CA: &str = "tls-ca.pem";
const PLATFORM_CA: &str = "platform-ca.pem";
const LICENSE: &str = "license.txt";
const RUNNING: &str = "running.json";
const LOCK: &str = "running.lock";

/// The endpoints file, as clients read it.
#[derive(Debug, Serialize)]
struct EndpointsFile<'a> {
    endpoints: Endpoints,
    trust: Trust,
    license: LicenseSection<'a>,
}

#[derive(Debug, Serialize)]
struct Endpoints {
    sts: String,
    sts_samlp: String,
    member_data: String,
    service_list: String,
}

#[derive(Debug, Serialize)]
struct Trust {
    tls_ca_file: &'static str,
    platform_ca_file: &'static str,
}

#[derive(Debug, Serialize)]
struct LicenseSection<'a> {
    name: &'a str,
    username: &'a str,
    password_file: &'static str,
}

#[derive(Debug, Serialize, Deserialize)]
struct RunningFile {
    port: u16,
    pid: u32,
    #[serde(default)]
    ocsp_origin: String,
    #[serde(default)]
    card_roots: Vec<String>,
}

/// A practice platform of another process.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Running {
    /// `https://127.0.0.1:PORT`.
    pub base_url: String,
    /// Its process.
    pub pid: u32,
    /// Its endpoints file.
    pub endpoints_file: PathBuf,
    /// `http://127.0.0.1:PORT`, where it tells whether card certificates are revoked.
    pub ocsp_origin: String,
    /// SHA-256 fingerprints of the roots of its identity cards, in hexadecimal.
    pub card_roots: Vec<String>,
}

/// The practice platform that uses this data folder now, if one does.
pub fn running(data_dir: &Path) -> Option<Running> {
    let json = fs::read(data_dir.join(RUNNING)).ok()?;
    let file: RunningFile = serde_json::from_slice(&json).ok()?;
    // a platform holds its lock as long as it lives, however it ends
    let lock = File::open(data_dir.join(LOCK)).ok()?;
    match lock.try_lock_shared() {
        Err(TryLockError::WouldBlock) => Some(Running {
            base_url: base_url(Place::Loopback, file.port),
            pid: file.pid,
            endpoints_file: data_dir.join(ENDPOINTS),
            ocsp_origin: file.ocsp_origin,
            card_roots: file.card_roots,
        }),
        _ => None,
    }
}

/// Where the platform listens.
pub(crate) fn base_url(place: Place, port: u16) -> String {
    format!("https://{}:{port}", place.address())
}

/// Takes the data folder for this process.
pub(crate) fn take(data_dir: &Path) -> Result<File, Error> {
    fs::create_dir_all(data_dir)?;
    let lock = File::options()
        .create(true)
        .append(true)
        .open(data_dir.join(LOCK))?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(TryLockError::WouldBlock) => Err(Error::AlreadyRunning),
        Err(TryLockError::Error(error)) => Err(error.into()),
    }
}

/// Forgets the certificates and keystores of earlier starts.
pub(crate) fn forget(data_dir: &Path) -> Result<(), Error> {
    for keystore in crate::keystores::offered(data_dir) {
        remove(&keystore.path)?;
    }
    remove(&data_dir.join("keystores.json"))?;
    match fs::remove_dir_all(data_dir.join("authority")) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}

/// Writes everything a client needs; gives the endpoints file.
pub(crate) fn publish(platform: &Platform, port: u16) -> Result<PathBuf, Error> {
    let folder = &platform.config.data_dir;
    let address = |path: &str| format!("{}{path}", platform.base_url);
    let file = EndpointsFile {
        endpoints: Endpoints {
            sts: address("/IAM/SecurityTokenService/v1"),
            sts_samlp: address("/IAM/Saml11TokenService/v1"),
            member_data: address("/MyCareNet/MemberData/v1"),
            service_list: address("/servicelist"),
        },
        trust: Trust {
            tls_ca_file: TLS_CA,
            platform_ca_file: PLATFORM_CA,
        },
        license: LicenseSection {
            name: &platform.license.name,
            username: &platform.license.username,
            password_file: LICENSE,
        },
    };
    let toml = toml::to_string(&file).map_err(|error| std::io::Error::other(error.to_string()))?;
    write_private(
        &folder.join(TLS_CA),
        &platform.authority.tls_authority.certificate.to_pem()?,
    )?;
    write_private(
        &folder.join(PLATFORM_CA),
        &platform.authority.platform_pem()?,
    )?;
    write_private(
        &folder.join(LICENSE),
        format!("{}\n", platform.license.password).as_bytes(),
    )?;
    write_private(&folder.join(ENDPOINTS), toml.as_bytes())?;
    let running = RunningFile {
        port,
        pid: std::process::id(),
        ocsp_origin: platform.ocsp_origin.clone(),
        card_roots: platform.card_roots.clone(),
    };
    let json = serde_json::to_vec(&running).map_err(std::io::Error::from)?;
    write_private(&folder.join(RUNNING), &json)?;
    Ok(folder.join(ENDPOINTS))
}

/// Says that the platform has ended.
pub(crate) fn withdraw(data_dir: &Path) {
    let _ = fs::remove_file(data_dir.join(RUNNING));
}

fn remove(path: &Path) -> Result<(), Error> {
    match fs::remove_file(path) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(error.into()),
        _ => Ok(()),
    }
}
