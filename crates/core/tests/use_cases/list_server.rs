//! A server on this machine that gives whatever list a test wants.

use std::io::{BufRead, BufReader, Write};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use openssl::sha::sha256;

#[derive(Default)]
struct Shared {
    list: String,
    asked: Vec<String>,
}

/// Serves a list at `/list.xml` and its digest at `/list.sha2`.
pub(crate) struct ListServer {
    port: u16,
    shared: Arc<Mutex<Shared>>,
}

impl ListServer {
    pub(crate) fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let shared = Arc::<Mutex<Shared>>::default();
        let served = shared.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = BufReader::new(stream.unwrap());
                let mut lines = Vec::new();
                loop {
                    let mut line = String::new();
                    if stream.read_line(&mut line).unwrap_or(0) < 3 {
                        break;
                    }
                    lines.push(line);
                }
                let Some(first) = lines.first() else { continue };
                let path = first.split(' ').nth(1).unwrap().to_owned();
                let mut shared = served.lock().unwrap();
                let body = match path.as_str() {
                    "/list.xml" => shared.list.clone(),
                    _ => digest(&shared.list),
                };
                shared.asked.push(path);
                let head = format!("HTTP/1.1 200 OK\r\nContent-Length: {}\r\n", body.len());
                let answer = format!("{head}Connection: close\r\n\r\n{body}");
                let _ = stream.get_mut().write_all(answer.as_bytes());
            }
        });
        Self { port, shared }
    }

    /// What is served from now on.
    pub(crate) fn serve(&self, list: String) {
        self.shared.lock().unwrap().list = list;
    }

    /// The paths that were asked since the last time.
    pub(crate) fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.shared.lock().unwrap().asked)
    }

    pub(crate) fn url(&self) -> String {
        format!("http://127.0.0.1:{}/list", self.port)
    }
}

fn digest(text: &str) -> String {
    let bytes = sha256(text.as_bytes());
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// An address on this machine where nobody listens.
pub(crate) fn refused_address() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    format!("https://127.0.0.1:{port}/MyCareNet/MemberData/v1")
}
