//! WS-Addressing 2005/08 headers, mandatory on MyCareNet's own gateway.

use uuid::Uuid;

use crate::namespaces::{SOAP, WSA};
use crate::writer::XmlWriter;

/// Where answers to this message go: back over the same connection.
const ANONYMOUS: &str = "http://www.w3.org/2005/08/addressing/anonymous";

/// The addressing of one message (WS-Addressing 1.0).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addressing {
    /// `wsa:Action`, the action of the operation.
    pub action: String,
    /// `wsa:To`; left out when `None`, written empty when the target follows from the content.
    pub to: Option<String>,
    /// `wsa:MessageID`, a URI that nobody used before.
    pub message_id: String,
}

impl Addressing {
    /// Addresses a message for `action`, with a fresh message identifier and no destination.
    pub fn new(action: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            to: None,
            message_id: format!("uuid:{}", Uuid::new_v4()),
        }
    }

    /// The same message for a destination, such as `urn:nip:destination:io:300`.
    #[must_use]
    pub fn to(mut self, destination: impl Into<String>) -> Self {
        self.to = Some(destination.into());
        self
    }

    /// Writes the header blocks in the order of the official MyCareNet handler.
    pub(crate) fn write(&self, writer: &mut XmlWriter) {
        writer
            .start(WSA, "Action")
            .attribute_in(SOAP, "mustUnderstand", "1");
        writer.text(&self.action).end();
        if let Some(to) = &self.to {
            writer.leaf(WSA, "To", to);
        }
        writer.leaf(WSA, "MessageID", &self.message_id);
        for name in ["ReplyTo", "FaultTo"] {
            writer.start(WSA, name);
            writer.leaf(WSA, "Address", ANONYMOUS).end();
        }
    }
}
