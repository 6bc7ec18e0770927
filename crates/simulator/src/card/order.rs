//! Making a card: whose, of which generation, with which defects.

use std::sync::Arc;

use openssl::error::ErrorStack;
use openssl::nid::Nid;
use openssl::pkey::{PKey, Private};

use super::certificate::{Order, Purpose, build, name};
use super::chip::{Chip, Keys, Maker};
use super::contents::{Validity, add_data_files, chip_serial};
use super::files::{self, Files};
use super::holder::Holder;
use super::issuer::ROLES;
use super::keys::{KeyKind, key};
use super::list::{ListName, Lister};
use super::pkcs15;
use super::pki::{CardAuthority, Chain};
use super::profile::{Applet, Defect, Profile};
use super::virtual_card::VirtualCard;
use crate::Error;

/// The PIN of every practice card.
pub const PIN: &str = "1234";

/// Which card to make.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CardOrder {
    /// Whose card it is.
    pub holder: Holder,
    /// Its generation and document.
    pub profile: Profile,
    /// What is wrong with it.
    pub defects: Vec<Defect>,
}

impl CardOrder {
    /// A card without defects.
    pub fn new(holder: Holder, profile: Profile) -> Self {
        CardOrder {
            holder,
            profile,
            defects: Vec::new(),
        }
    }

    /// The same card with this defect too.
    #[must_use]
    pub fn with(mut self, defect: Defect) -> Self {
        self.defects.push(defect);
        self
    }

    /// The cards that lie on the practice table: the nurse, then the ten patients. Most are of
    /// applet 1.8, some of 1.7, as in the field.
    pub fn practice() -> Vec<Self> {
        let nurse = Self::new(Holder::nurse(), Profile::Applet18);
        let patients = Holder::patients();
        let patients = patients.into_iter().enumerate().map(|(place, holder)| {
            let profile = match place {
                3 => Profile::Applet17,
                7 => Profile::Applet17Rekeyed,
                _ => Profile::Applet18,
            };
            Self::new(holder, profile)
        });
        std::iter::once(nurse).chain(patients).collect()
    }

    pub(super) fn has(&self, defect: Defect) -> bool {
        self.defects.contains(&defect)
    }

    fn has_certificates(&self) -> bool {
        self.profile != Profile::Kids && !self.has(Defect::NoCertificates)
    }

    /// Bits and form of the keys in the chip.
    fn key_kind(&self) -> KeyKind {
        match self.profile.applet() {
            Applet::V1_1 => KeyKind::Rsa1024,
            Applet::V1_7 => KeyKind::Rsa2048,
            Applet::V1_8 => KeyKind::P384,
        }
    }
}

impl CardAuthority {
    /// Makes a card.
    ///
    /// # Errors
    /// When OpenSSL cannot make keys, certificates or signatures.
    pub fn make(&self, order: &CardOrder) -> Result<VirtualCard, Error> {
        let card = if order.has(Defect::UnknownRoot) {
            self.stranger().personalise(order)
        } else {
            self.personalise(order)
        };
        Ok(card?)
    }

    fn personalise(&self, order: &CardOrder) -> Result<VirtualCard, ErrorStack> {
        let applet = order.profile.applet();
        let chain = self.chain(order.profile.algorithm())?;
        let validity = self.validity(order);
        let serial = chip_serial(&order.holder, order.profile, false);
        let mut keys = self.chip_keys(order, "")?;
        let mut made = Files::default();
        add_structure(&mut made, order, &serial);
        let basic_key = match &keys.basic {
            Some(key) => Some(key.public_key_to_der()?),
            None => None,
        };
        add_data_files(
            &mut made,
            order,
            &serial,
            validity,
            &chain,
            basic_key.as_deref(),
        )?;
        self.add_certificates(&mut made, order, &keys, validity, &chain)?;
        let mut shown_serial = serial;
        if order.has(Defect::OtherChip) {
            shown_serial = chip_serial(&order.holder, order.profile, true);
            keys = self.chip_keys(order, "copy ")?;
        }
        if !order.has_certificates() {
            keys.authentication = None;
            keys.signature = None;
        }
        let chip = Chip::new(Maker {
            applet,
            serial: shown_serial,
            files: Arc::new(made),
            keys,
            pin: PIN,
            blocked: order.has(Defect::BlockedPin),
        });
        Ok(VirtualCard::eid(chip, applet, order.holder.clone()))
    }

    fn chip_keys(&self, order: &CardOrder, prefix: &str) -> Result<Keys, ErrorStack> {
        let kind = order.key_kind();
        let key = |role: &str| -> Result<PKey<Private>, ErrorStack> {
            let label = format!("{prefix}{role} {} {}", order.holder.niss, order.profile);
            key(&self.seed, &label, kind)
        };
        Ok(Keys {
            authentication: Some(key("authentication")?),
            signature: Some(key("signature")?),
            basic: match order.profile.applet() {
                Applet::V1_8 => Some(key("basic")?),
                _ => None,
            },
        })
    }

    fn add_certificates(
        &self,
        into: &mut Files,
        order: &CardOrder,
        keys: &Keys,
        validity: Validity,
        chain: &Chain,
    ) -> Result<(), ErrorStack> {
        let padding = Padding::of(order.profile.applet());
        let (issuer, lister) = match order.profile {
            Profile::Foreigner => (&chain.foreigner, Lister::Foreigner),
            _ => (&chain.citizen, Lister::Citizen),
        };
        let list = ListName::of(lister, order.profile.algorithm());
        let [authentication, signature] = ROLES;
        let people = [
            (
                files::AUTHENTICATION,
                authentication,
                Purpose::Authentication,
                &keys.authentication,
            ),
            (
                files::SIGNATURE,
                signature,
                Purpose::Signature,
                &keys.signature,
            ),
        ];
        for (file, role, purpose, key) in people {
            let Some(key) = key.as_ref().filter(|_| order.has_certificates()) else {
                into.add(file, vec![0; padding.absent]);
                continue;
            };
            let holder = &order.holder;
            let common_name = format!("{} {} ({role})", holder.given_names, holder.name);
            let subject = name(&[
                (Nid::COUNTRYNAME, "BE"),
                (Nid::COMMONNAME, &common_name),
                (Nid::SURNAME, &holder.name),
                (Nid::GIVENNAME, &holder.given_names),
                (Nid::SERIALNUMBER, &holder.niss),
            ])?;
            let serial = self.serial_of(role, &holder.niss, order.profile);
            let certificate = build(&Order {
                subject: &subject,
                key,
                issuer: Some(issuer),
                from: validity.from,
                until: validity.until,
                purpose,
                serial: &serial,
                digest: chain.digest,
                addresses: &self.addresses,
                list: Some(&list),
            })?;
            into.add(file, padded(certificate.to_der()?, padding.people));
        }
        let authorities = [
            (files::ISSUING, issuer, padding.people),
            (files::ROOT, &chain.root, padding.root),
            (files::REGISTER, &chain.register, padding.root),
        ];
        for (file, authority, zeros) in authorities {
            into.add(file, padded(authority.certificate.to_der()?, zeros));
        }
        Ok(())
    }
}

/// Zeros after the certificates of a generation.
struct Padding {
    /// After those of people and of their issuer.
    people: usize,
    /// After those of the root and of the register.
    root: usize,
    /// In place of a certificate that is not there.
    absent: usize,
}

impl Padding {
    fn of(applet: Applet) -> Self {
        match applet {
            Applet::V1_8 => Padding {
                people: 1100,
                root: 1100,
                absent: 2500,
            },
            _ => Padding {
                people: 50,
                root: 0,
                absent: 1300,
            },
        }
    }
}

fn padded(mut der: Vec<u8>, zeros: usize) -> Vec<u8> {
    der.resize(der.len() + zeros, 0);
    der
}

fn add_structure(into: &mut Files, order: &CardOrder, serial: &[u8]) {
    let applet = order.profile.applet();
    into.add(files::DIRECTORY, pkcs15::directory());
    into.add(files::OBJECT_LIST, pkcs15::object_directory());
    into.add(files::TOKEN_INFO, pkcs15::token_info(serial, applet));
    into.add(files::PIN_LIST, pkcs15::pin_list());
    into.add(files::KEY_LIST, pkcs15::key_list(applet));
    let mut certificates = Vec::new();
    if order.has_certificates() {
        certificates.extend([&pkcs15::AUTHENTICATION, &pkcs15::SIGNATURE]);
    }
    certificates.extend([&pkcs15::ISSUING, &pkcs15::ROOT]);
    // a card has room for four entries, and what is not used stays zero
    let full = pkcs15::certificate_list(&[
        &pkcs15::AUTHENTICATION,
        &pkcs15::SIGNATURE,
        &pkcs15::ISSUING,
        &pkcs15::ROOT,
    ]);
    let mut list = pkcs15::certificate_list(&certificates);
    list.resize(full.len(), 0);
    into.add(files::CERTIFICATE_LIST, list);
}
