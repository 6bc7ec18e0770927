//! A card in the reader of another process: the client of vsmartcard's virtual reader.
//!
//! The vpcd driver makes pcscd listen on one port per slot. Connecting is putting the card in,
//! closing is taking it out. Frames are two bytes of length, high byte first, and that many bytes:
//! one byte is a control code, of which only the question for the answer to reset is answered; more
//! are a command (vsmartcard, vpcd.c).

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use super::reader::{ReaderControl, Shared};
use super::virtual_card::VirtualCard;

/// Port of the first slot, as Debian configures it; the second slot has the next one.
pub const VPCD_PORT: u16 = 35963;

const POWER_OFF: u8 = 0x00;
const POWER_ON: u8 = 0x01;
const RESET: u8 = 0x02;
const ANSWER_TO_RESET: u8 = 0x04;

/// What a mute card says to vpcd, which waits for ever when nothing comes.
const NOISE: &[u8] = &[0x00];

/// How long to wait for a connection.
const CONNECT: Duration = Duration::from_secs(1);
/// How long to wait before trying again while nobody listens.
const TRY_AGAIN: Duration = Duration::from_millis(50);

/// Carries whatever card is in a reader of ours to a slot of vpcd, until it is dropped.
#[derive(Debug)]
pub struct Vpcd {
    control: ReaderControl,
    stopped: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Vpcd {
    /// The address of a slot on this machine: 0 or 1.
    pub fn slot(slot: u16) -> SocketAddr {
        SocketAddr::from((Ipv4Addr::LOCALHOST, VPCD_PORT.saturating_add(slot)))
    }

    /// Starts carrying. While nobody listens there, it tries again.
    ///
    /// # Errors
    /// When no thread can be started.
    pub fn serve(control: ReaderControl, address: SocketAddr) -> io::Result<Self> {
        let stopped = Arc::new(AtomicBool::new(false));
        let carrier = Carrier {
            control: control.clone(),
            stopped: Arc::clone(&stopped),
            address,
        };
        let thread = thread::Builder::new()
            .name("vpcd".to_owned())
            .spawn(move || carrier.run())?;
        Ok(Vpcd {
            control,
            stopped,
            thread: Some(thread),
        })
    }
}

impl Drop for Vpcd {
    fn drop(&mut self) {
        self.stopped.store(true, Ordering::SeqCst);
        let (shared, place) = self.control.shared();
        shared.hang_up(place);
        if let Some(thread) = self.thread.take() {
            // a carrier that panicked has nothing to tell any more
            let _ = thread.join();
        }
    }
}

struct Carrier {
    control: ReaderControl,
    stopped: Arc<AtomicBool>,
    address: SocketAddr,
}

impl Carrier {
    fn run(&self) {
        let (shared, place) = self.control.shared();
        while let Some((card, turn)) = shared.next_card(place, &self.stopped) {
            // an error means that the card was taken out or that pcscd is gone
            let _ = self.carry(shared, place, &card, turn);
            if !self.stopped.load(Ordering::SeqCst) {
                shared.pause(place, turn, TRY_AGAIN);
            }
        }
    }

    fn carry(
        &self,
        shared: &Shared,
        place: usize,
        card: &VirtualCard,
        turn: u64,
    ) -> io::Result<()> {
        let mut stream = TcpStream::connect_timeout(&self.address, CONNECT)?;
        stream.set_nodelay(true)?;
        let line = stream.try_clone()?;
        let hang_up = move || {
            // it may be closed already
            let _ = line.shutdown(Shutdown::Both);
        };
        if !shared.set_hang_up(place, turn, Box::new(hang_up), &self.stopped) {
            return Ok(());
        }
        loop {
            let frame = receive(&mut stream)?;
            match *frame.as_slice() {
                [POWER_OFF | POWER_ON | RESET] => card.reset(),
                [ANSWER_TO_RESET] if card.is_mute() => send(&mut stream, NOISE)?,
                [ANSWER_TO_RESET] => send(&mut stream, &card.atr())?,
                [] | [_] => {}
                _ => match shared.exchange(place, turn, &frame) {
                    Ok(answer) => send(&mut stream, &answer)?,
                    // closing is all that a card can say here
                    Err(_) => return stream.shutdown(Shutdown::Both),
                },
            }
        }
    }
}

fn receive(stream: &mut TcpStream) -> io::Result<Vec<u8>> {
    let mut length = [0; 2];
    receive_part(stream, &mut length)?;
    let mut frame = vec![0; usize::from(u16::from_be_bytes(length))];
    receive_part(stream, &mut frame)?;
    Ok(frame)
}

/// vpcd sends length and content one after the other and lets the second wait for the first to be
/// acknowledged: without an acknowledgement at once every command would take 40 ms.
fn receive_part(stream: &mut TcpStream, mut part: &mut [u8]) -> io::Result<()> {
    while !part.is_empty() {
        #[cfg(any(target_os = "linux", target_os = "android"))]
        {
            #[cfg(target_os = "android")]
            use std::os::android::net::TcpStreamExt;
            #[cfg(target_os = "linux")]
            use std::os::linux::net::TcpStreamExt;
            stream.set_quickack(true)?;
        }
        match stream.read(part) {
            Ok(0) => return Err(io::ErrorKind::UnexpectedEof.into()),
            Ok(count) => part = part.get_mut(count..).unwrap_or_default(),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) => return Err(error),
        }
    }
    Ok(())
}

fn send(stream: &mut TcpStream, content: &[u8]) -> io::Result<()> {
    let length = u16::try_from(content.len()).unwrap_or(u16::MAX);
    let mut frame = length.to_be_bytes().to_vec();
    frame.extend(content);
    stream.write_all(&frame)
}
