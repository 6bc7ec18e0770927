//! Bodies that do not come as announced: broken off, or very long.

use std::io;
use std::pin::Pin;
use std::task::{Context, Poll};

use axum::body::Bytes;
use http_body::Frame;

/// Length of one piece of a long body.
const PIECE: usize = 64 << 10;

/// Some bytes, then a broken connection.
pub(super) struct Broken {
    start: Option<Bytes>,
    flushed: bool,
}

impl Broken {
    /// Breaks off after these bytes.
    pub(super) fn after(start: Bytes) -> Self {
        Broken {
            flushed: start.is_empty(),
            start: Some(start).filter(|bytes| !bytes.is_empty()),
        }
    }
}

impl http_body::Body for Broken {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        if let Some(bytes) = self.start.take() {
            return Poll::Ready(Some(Ok(Frame::data(bytes))));
        }
        if !self.flushed {
            // a server sends what it has when its body has nothing more to say for a moment
            self.flushed = true;
            context.waker().wake_by_ref();
            return Poll::Pending;
        }
        Poll::Ready(Some(Err(io::ErrorKind::ConnectionAborted.into())))
    }
}

/// XML that does not end for a long time, made piece by piece.
pub(super) struct Long {
    left: u64,
    piece: Bytes,
    started: bool,
}

impl Long {
    /// A body of this many bytes.
    pub(super) fn new(bytes: u64) -> Self {
        Long {
            left: bytes,
            piece: Bytes::from(vec![b' '; PIECE]),
            started: false,
        }
    }
}

impl http_body::Body for Long {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        let piece = if self.started {
            self.piece.clone()
        } else {
            self.started = true;
            Bytes::from_static(
                b"<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\">",
            )
        };
        if self.left == 0 {
            return Poll::Ready(None);
        }
        let length = usize::try_from(self.left)
            .unwrap_or(usize::MAX)
            .min(piece.len());
        self.left -= length as u64;
        Poll::Ready(Some(Ok(Frame::data(piece.slice(..length)))))
    }
}
