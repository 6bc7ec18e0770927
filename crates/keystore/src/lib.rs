//! The eHealth keystore (P12): read it and describe it.
