//! SOAP envelopes, WS-Security, faults, multipart answers and the transport.
