//! The client of vpcd, against a driver played here.

use std::io::{Read, Write};
use std::net::{TcpListener, TcpStream};
use std::time::{Duration, Instant};

use valise_simulator::card::{Profile, VirtualCard, VirtualReader, Vpcd};

use crate::support::{VERIFY, bytes, card, hex};

/// What vpcd does to its end of the line.
struct Driver {
    listener: TcpListener,
}

impl Driver {
    fn new() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
        Driver { listener }
    }

    fn accept(&self) -> TcpStream {
        let (stream, _) = self.listener.accept().expect("a card");
        stream
            .set_read_timeout(Some(Duration::from_secs(10)))
            .expect("a limit");
        stream
    }
}

/// Sends length and content in two writes, as vpcd does.
fn tell(stream: &mut TcpStream, content: &[u8]) {
    let length = u16::try_from(content.len()).expect("a short frame");
    stream.write_all(&length.to_be_bytes()).expect("a length");
    stream.write_all(content).expect("a content");
}

fn ask(stream: &mut TcpStream, content: &[u8]) -> Vec<u8> {
    tell(stream, content);
    let mut length = [0; 2];
    stream.read_exact(&mut length).expect("a length");
    let mut answer = vec![0; usize::from(u16::from_be_bytes(length))];
    stream.read_exact(&mut answer).expect("an answer");
    answer
}

fn is_closed(stream: &mut TcpStream) -> bool {
    stream.read(&mut [0]).is_ok_and(|count| count == 0)
}

#[test]
fn a_card_answers_through_the_line_and_leaves_by_closing_it() {
    let driver = Driver::new();
    let control = VirtualReader::new().control();
    let address = driver.listener.local_addr().expect("an address");
    let vpcd = Vpcd::serve(control.clone(), address).expect("a carrier");
    let card = card(Profile::Applet17);
    control.insert(&card);
    let mut line = driver.accept();
    tell(&mut line, &[1]);
    assert_eq!(ask(&mut line, &[4]), card.atr());
    assert_eq!(hex(&ask(&mut line, &bytes(VERIFY))), "9000");
    assert_eq!(hex(&ask(&mut line, &bytes("0020000100"))), "9000");
    // a reset takes the right of the PIN
    tell(&mut line, &[2]);
    assert_eq!(hex(&ask(&mut line, &bytes("0020000100"))), "63C3");
    control.remove();
    assert!(is_closed(&mut line));

    let other = VirtualCard::bank_card();
    control.insert(&other);
    let mut line = driver.accept();
    assert_eq!(ask(&mut line, &[4]), other.atr());
    control.swap(&card);
    assert!(is_closed(&mut line));
    let mut line = driver.accept();
    assert_eq!(ask(&mut line, &[4]), card.atr());
    control.die_after(1);
    assert_eq!(hex(&ask(&mut line, &bytes("0020000100"))), "63C3");
    tell(&mut line, &bytes("0020000100"));
    assert!(is_closed(&mut line));
    assert_eq!(control.statistics().commands, 4);

    control.insert(&card);
    let mut line = driver.accept();
    drop(vpcd);
    assert!(is_closed(&mut line));
}

#[test]
fn a_line_that_breaks_is_made_again() {
    let driver = Driver::new();
    let control = VirtualReader::new().control();
    let card = card(Profile::Applet18);
    control.insert(&card);
    let address = driver.listener.local_addr().expect("an address");
    let _vpcd = Vpcd::serve(control, address).expect("a carrier");
    for _ in 0..3 {
        let mut line = driver.accept();
        assert_eq!(ask(&mut line, &[4]), card.atr());
    }
}

#[test]
fn two_hundred_commands_do_not_wait_for_acknowledgements() {
    let driver = Driver::new();
    let control = VirtualReader::new().control();
    control.insert(&card(Profile::Applet18));
    let address = driver.listener.local_addr().expect("an address");
    let _vpcd = Vpcd::serve(control, address).expect("a carrier");
    let mut line = driver.accept();
    let start = Instant::now();
    for _ in 0..200 {
        let answer = ask(&mut line, &bytes("00A4080C063F00DF014031"));
        assert_eq!(hex(&answer), "9000");
    }
    // 200 delayed acknowledgements would be 8 seconds
    assert!(
        start.elapsed() < Duration::from_secs(4),
        "{:?}",
        start.elapsed()
    );
}
