//! What is sent, and what is fetched.

/// One SOAP call.
#[derive(Clone)]
pub struct Call {
    /// Where to.
    pub url: String,
    /// The action of the operation, unquoted; empty quotes are sent when there is none.
    pub soap_action: Option<String>,
    /// Why, for the ledger: a word of the use case.
    pub purpose: &'static str,
    /// The envelope, signed already where that is due.
    pub body: String,
}

impl std::fmt::Debug for Call {
    /// Without the body, which is about people.
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter
            .debug_struct("Call")
            .field("url", &self.url)
            .field("soap_action", &self.soap_action)
            .field("purpose", &self.purpose)
            .field("bytes", &self.body.len())
            .finish()
    }
}

/// A document fetched by its address, such as the service list.
#[derive(Debug, Clone)]
pub struct Download {
    /// The HTTP status, 200 to 299.
    pub status: u16,
    /// The `Content-Type`, when there is one.
    pub content_type: Option<String>,
    /// The document, after decompression.
    pub bytes: Vec<u8>,
}
