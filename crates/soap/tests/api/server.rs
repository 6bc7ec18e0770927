//! A server that says exactly what a test wants, on one connection after the other.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, channel};

pub(crate) struct Server {
    pub(crate) address: SocketAddr,
    requests: Receiver<String>,
}

/// What happens after a request was read.
#[derive(Clone)]
pub(crate) enum Reply {
    /// These bytes, then the end of the connection.
    Bytes(Vec<u8>),
    /// These bytes, and then nothing more: the connection stays.
    Stall(Vec<u8>),
}

impl Server {
    pub(crate) fn start(reply: Reply) -> Self {
        Self::serve(reply, Some)
    }

    /// A server whose connections are wrapped first, in TLS for instance; `None` when that failed.
    pub(crate) fn serve<S: Read + Write>(
        reply: Reply,
        wrap: impl Fn(TcpStream) -> Option<S> + Send + 'static,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let (sender, requests) = channel();
        std::thread::spawn(move || {
            let mut stalled = Vec::new();
            for stream in listener.incoming().flatten() {
                let Some(mut stream) = wrap(stream) else {
                    continue;
                };
                let Some(request) = read_request(&mut stream) else {
                    continue;
                };
                let _ = sender.send(request);
                match &reply {
                    Reply::Bytes(bytes) => {
                        let _ = stream.write_all(bytes).and_then(|()| stream.flush());
                    }
                    Reply::Stall(bytes) => {
                        let _ = stream.write_all(bytes).and_then(|()| stream.flush());
                        stalled.push(stream);
                    }
                }
            }
        });
        Self { address, requests }
    }

    /// The next request as it came, head and body.
    pub(crate) fn request(&self) -> String {
        self.requests.recv().unwrap()
    }

    pub(crate) fn url(&self) -> String {
        format!("http://{}/service", self.address)
    }
}

/// Reads head and body, by the announced length.
fn read_request(stream: &mut impl Read) -> Option<String> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let announced = head.lines().find_map(|line| {
                let (name, value) = line.split_once(':')?;
                name.eq_ignore_ascii_case("content-length")
                    .then(|| value.trim().to_owned())
            });
            let length: usize = announced
                .and_then(|length| length.parse().ok())
                .unwrap_or(0);
            if body.len() >= length {
                return Some(text);
            }
        }
        match stream.read(&mut buffer) {
            Ok(0) | Err(_) => return None,
            Ok(count) => bytes.extend_from_slice(&buffer[..count]),
        }
    }
}

/// An HTTP answer with the right length.
pub(crate) fn http(status: &str, headers: &str, body: impl AsRef<[u8]>) -> Vec<u8> {
    let body = body.as_ref();
    let head = format!(
        "HTTP/1.1 {status}\r\nContent-Length: {}\r\nConnection: close\r\n{headers}\r\n",
        body.len()
    );
    [head.as_bytes(), body].concat()
}

/// A good SOAP answer.
pub(crate) fn soap(headers: &str) -> Vec<u8> {
    let envelope = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>\
                    <ok/></s:Body></s:Envelope>";
    http(
        "200 OK",
        &format!("Content-Type: text/xml; charset=utf-8\r\n{headers}"),
        envelope,
    )
}
