//! The eHealth platform: session tokens and the service list.
