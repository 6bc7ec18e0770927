//! The practice platform, its nurse's eHealth certificate, and identity cards in a reader.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use openssl::x509::X509;
use tempfile::TempDir;
use valise_beid::{Card, CardReader, CardSigner, Pin, PinEntry};
use valise_ehealth::{
    Assertion, Door, Error, Holder as SessionHolder, PlatformTrust, TokenRequest, issue,
};
use valise_keystore::{Environment, Keystore};
use valise_simulator::card::{CardOrder, Holder, Profile, VirtualCard, VirtualReader};
use valise_simulator::{Config, Simulator};
use valise_soap::{NoObserver, Proxy, Roots, SystemClock, Transport, TransportConfig};
use valise_xmldsig::{KeySigner, Signer};

/// The keys of the platform take a second to make: once for all tests, each works on a copy.
static TEMPLATE: LazyLock<TempDir> = LazyLock::new(|| {
    let folder = TempDir::new().unwrap();
    let path = folder.path().to_owned();
    let made = std::thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().unwrap();
        runtime.block_on(async {
            Simulator::start(Config::new(path))
                .await
                .unwrap()
                .stop()
                .await
        });
    });
    made.join().unwrap();
    folder
});

pub(crate) struct Practice {
    pub(crate) simulator: Simulator,
    pub(crate) transport: Transport,
    /// The key of the nurse's eHealth certificate.
    pub(crate) own: KeySigner,
    trust: PlatformTrust,
    request: TokenRequest,
    _folder: TempDir,
}

impl Practice {
    pub(crate) async fn start() -> Self {
        let folder = TempDir::new().unwrap();
        copy(TEMPLATE.path(), folder.path());
        let mut config = Config::new(folder.path());
        config.keep_bodies = true;
        let simulator = Simulator::start(config).await.unwrap();
        let read = |name: &str| std::fs::read(folder.path().join(name)).unwrap();

        let practice = &simulator.keystores()[0];
        let bytes = std::fs::read(&practice.path).unwrap();
        let keystore = Keystore::open(&bytes, &practice.password.clone().into()).unwrap();
        let holder = SessionHolder::Nurse(practice.niss.parse().unwrap());
        let issuers = X509::stack_from_pem(&read("platform-ca.pem")).unwrap();
        let pem = String::from_utf8(read("tls-ca.pem")).unwrap();
        let config = TransportConfig {
            proxy: Proxy::Direct,
            roots: Roots::Only(vec![pem]),
            ..TransportConfig::default()
        };
        let transport = Transport::new(config, Arc::new(SystemClock), Arc::new(NoObserver));
        Self {
            transport: transport.unwrap(),
            own: keystore.authentication_signer().unwrap(),
            trust: PlatformTrust::new(Environment::Practice, issuers),
            request: TokenRequest::new(holder),
            simulator,
            _folder: folder,
        }
    }

    pub(crate) fn make(&self, order: &CardOrder) -> VirtualCard {
        self.simulator.card_authority().make(order).unwrap()
    }

    /// Asks for a session that the own key holds.
    pub(crate) async fn ask(&self, door: Door, header: &dyn Signer) -> Result<Assertion, Error> {
        let path = match door {
            Door::WsTrust => "/IAM/SecurityTokenService/v1",
            Door::Samlp => "/IAM/Saml11TokenService/v1",
        };
        let url = format!("{}{path}", self.simulator.base_url());
        let (transport, own) = (&self.transport, &self.own);
        issue(
            transport,
            door,
            &url,
            header,
            own,
            &self.request,
            &self.trust,
        )
        .await
    }
}

pub(crate) fn nurse(profile: Profile) -> CardOrder {
    CardOrder::new(Holder::nurse(), profile)
}

/// A card in a reader, that signs as soon as a PIN is typed.
pub(crate) fn signer(card: &VirtualCard) -> CardSigner {
    let reader = VirtualReader::new();
    reader.control().insert(card);
    let name = reader.readers().unwrap()[0].name.clone();
    let card = Card::connect(&reader, &name, Arc::new(|_| {})).unwrap();
    CardSigner::open(card).unwrap()
}

pub(crate) fn typed(pin: &str) -> PinEntry {
    PinEntry::Typed(Pin::new(&pin.into()).unwrap())
}

fn copy(from: &Path, to: &Path) {
    for entry in std::fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            std::fs::create_dir_all(&target).unwrap();
            copy(&path, &target);
        } else {
            std::fs::copy(&path, &target).unwrap();
        }
    }
}
