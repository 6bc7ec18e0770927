//! Every sentence people read, in French, Dutch, German and English.
