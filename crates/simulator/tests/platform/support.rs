//! A platform with the keys of one process, and a client that signs by hand.

pub(crate) mod cards;
pub(crate) mod draft;
pub(crate) mod queries;
pub(crate) mod session;

use std::path::{Path, PathBuf};
use std::sync::{Arc, LazyLock};

use jiff::Timestamp;
use openssl::pkey::{PKey, Private};
use openssl::x509::X509;
use p12_keystore::{KeyStore, KeyStoreEntry, Pkcs12ImportPolicy};
use tempfile::TempDir;
use valise_simulator::{Config, KeystoreState, PracticeKeystore, Quality, Simulator};
use valise_xmldsig::KeySigner;

pub(crate) use draft::{Draft, Identity};

pub(crate) const STS: &str = "/IAM/SecurityTokenService/v1";
pub(crate) const SAMLP: &str = "/IAM/Saml11TokenService/v1";
pub(crate) const MEMBER_DATA: &str = "/MyCareNet/MemberData/v1";

/// Making keys takes a second, so it is done once per process; every test starts from a copy.
static TEMPLATE: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = TempDir::new().expect("folder");
    let path = folder.path().to_owned();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build();
        runtime.expect("runtime").block_on(async {
            Simulator::start(Config::new(path))
                .await
                .expect("start")
                .stop()
                .await;
        });
    })
    .join()
    .expect("template");
    folder
});

pub(crate) struct World {
    pub(crate) simulator: Simulator,
    pub(crate) http: reqwest::Client,
    pub(crate) folder: TempDir,
}

pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) text: String,
    /// What the platform noted about the call.
    pub(crate) verdict: String,
    pub(crate) reason: String,
}

impl World {
    pub(crate) async fn start() -> World {
        World::with(|_| {}).await
    }

    /// A platform whose clock stands still.
    pub(crate) async fn stopped_at(now: Timestamp) -> World {
        World::with(|config| config.clock = Arc::new(move || now)).await
    }

    pub(crate) async fn with(change: impl FnOnce(&mut Config)) -> World {
        let folder = TempDir::new().expect("folder");
        copy(TEMPLATE.path(), folder.path());
        let mut config = Config::new(folder.path());
        change(&mut config);
        let simulator = Simulator::start(config).await.expect("start");
        let http = client(folder.path());
        World {
            simulator,
            http,
            folder,
        }
    }

    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub(crate) fn keystore(&self, state: KeystoreState, quality: Quality) -> &PracticeKeystore {
        let mut all = self.simulator.keystores().iter();
        all.find(|one| one.state == state && one.quality == quality)
            .expect("keystore")
    }

    pub(crate) fn identity(&self, state: KeystoreState) -> Identity {
        open(self.keystore(state, Quality::Nurse))
    }

    pub(crate) fn nurse(&self) -> Identity {
        self.identity(KeystoreState::Usable)
    }

    pub(crate) fn group(&self) -> Identity {
        open(self.keystore(KeystoreState::Usable, Quality::GroupOfNurses))
    }

    pub(crate) async fn send(&self, draft: &Draft, text: String) -> Answer {
        let mut request = self
            .http
            .post(format!("{}{}", self.simulator.base_url(), draft.path))
            .header("Content-Type", &draft.content_type)
            .body(text);
        if let Some(action) = &draft.action {
            request = request.header("SOAPAction", action);
        }
        let answer = request.send().await.expect("answer");
        let status = answer.status().as_u16();
        let text = answer.text().await.expect("text");
        let call = self.simulator.received().pop().expect("a noted call");
        Answer {
            status,
            text,
            verdict: call.verdict,
            reason: call.reason,
        }
    }

    /// Signs and sends.
    pub(crate) async fn post(&self, draft: &Draft) -> Answer {
        self.send(draft, draft.sign()).await
    }

    /// A session of this holder.
    pub(crate) async fn session(&self, identity: &Identity) -> String {
        let answer = self
            .post(&draft::token_request(self, identity, identity))
            .await;
        assert_eq!(answer.verdict, "accepted", "{}", answer.reason);
        assertion_of(&answer.text).to_owned()
    }
}

/// The assertion of an answer, as it stands there.
pub(crate) fn assertion_of(text: &str) -> &str {
    let from = text.find("<saml:Assertion").expect("assertion");
    let end = "</saml:Assertion>";
    let until = text.rfind(end).expect("end") + end.len();
    &text[from..until]
}

pub(crate) fn client(folder: &Path) -> reqwest::Client {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let pem = std::fs::read(folder.join("tls-ca.pem")).expect("tls-ca.pem");
    let root = reqwest::Certificate::from_pem(&pem).expect("certificate");
    reqwest::Client::builder()
        .tls_certs_only([root])
        .no_proxy()
        .build()
        .expect("client")
}

pub(crate) fn open(keystore: &PracticeKeystore) -> Identity {
    let bytes = std::fs::read(&keystore.path).expect("file");
    let store = KeyStore::from_pkcs12(&bytes, &keystore.password, Pkcs12ImportPolicy::Relaxed);
    let store = store.expect("keystore");
    let Some(KeyStoreEntry::PrivateKeyChain(chain)) = store.entry("authentication") else {
        panic!("no authentication key")
    };
    let key: PKey<Private> = PKey::private_key_from_der(chain.key().as_der()).expect("key");
    let certificate = X509::from_der(chain.certs()[0].as_der()).expect("certificate");
    let signer = KeySigner::new(key, certificate.clone()).expect("signer");
    let number = if keystore.niss.is_empty() {
        &keystore.nihii
    } else {
        &keystore.niss
    };
    Identity {
        signer: Arc::new(signer),
        certificate,
        quality: keystore.quality,
        number: number.clone(),
        nihii: keystore.nihii.clone(),
    }
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).expect("folder") {
        let path: PathBuf = entry.expect("entry").path();
        let target = to.join(path.file_name().expect("name"));
        if path.is_dir() {
            std::fs::create_dir_all(&target).expect("folder");
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).expect("copy");
        }
    }
}
