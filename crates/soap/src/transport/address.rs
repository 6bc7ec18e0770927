//! Which addresses may be called at all.

use reqwest::Url;

use crate::Error;

/// An address that passed the rules.
#[derive(Debug, Clone)]
pub(super) struct Address {
    pub(super) url: Url,
    /// Host, with the port when it is not the usual one.
    pub(super) host: String,
    /// Whether it is this machine itself.
    pub(super) loopback: bool,
}

impl Address {
    /// `https://` anywhere, `http://` only to this machine; never with credentials inside.
    pub(super) fn parse(url: &str) -> Result<Self, Error> {
        Self::read(url, false)
    }

    /// The same, where plain `http://` to any server will do: for documents that carry a signature
    /// of their own.
    pub(super) fn parse_plain(url: &str) -> Result<Self, Error> {
        Self::read(url, true)
    }

    fn read(url: &str, plain: bool) -> Result<Self, Error> {
        let url = Url::parse(url).map_err(|_| Error::AddressRefused)?;
        let host = url
            .host_str()
            .filter(|host| !host.is_empty())
            .ok_or(Error::AddressRefused)?;
        let loopback = is_loopback(host);
        let allowed = match url.scheme() {
            "https" => true,
            "http" => plain || loopback,
            _ => false,
        };
        if !allowed || !url.username().is_empty() || url.password().is_some() {
            return Err(Error::AddressRefused);
        }
        let host = match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_owned(),
        };
        Ok(Self {
            url,
            host,
            loopback,
        })
    }
}

/// The three names of this machine; a name that merely resolves to it is not enough.
fn is_loopback(host: &str) -> bool {
    matches!(host, "127.0.0.1" | "localhost" | "[::1]")
}

#[cfg(test)]
mod tests {
    use super::Address;

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for url in [
            "http://127.0.0.1:8080/x",
            "http://localhost/x",
            "http://[::1]:1/",
        ] {
            assert!(Address::parse(url).unwrap().loopback, "{url}");
        }
        assert!(Address::parse("http://ocsp.eid.belgium.be/2").is_err());
        assert!(Address::parse_plain("http://ocsp.eid.belgium.be/2").is_ok());
        assert!(Address::parse_plain("ftp://ocsp.eid.belgium.be/2").is_err());
        let outside = Address::parse("https://services.ehealth.fgov.be/IAM").unwrap();
        assert!(!outside.loopback);
        assert_eq!(outside.host, "services.ehealth.fgov.be");
        assert_eq!(
            Address::parse("https://h.be:9443/").unwrap().host,
            "h.be:9443"
        );
    }

    #[test]
    fn everything_else_is_refused() {
        let refused = [
            "http://services.ehealth.fgov.be/",
            "http://127.0.0.1.evil.example/",
            "http://127.0.0.2/",
            "http://localhost.example/",
            "http://localhost@evil.example/",
            "https://user:secret@host.be/",
            "ftp://host.be/",
            "file:///etc/passwd",
            "host.be",
            "",
        ];
        for url in refused {
            assert!(Address::parse(url).is_err(), "{url}");
        }
    }
}
