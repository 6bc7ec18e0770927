//! The invented holders of practice cards.

use jiff::civil::{Date, date};

use super::keys::bytes;
use super::profile::Profile;
use crate::people::{Gender, Person, people};
use crate::providers::NURSE;

/// Language in which a card was made; it decides months, the letter of the sex and nationality.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CardLanguage {
    /// French.
    French,
    /// Dutch.
    Dutch,
    /// German.
    German,
}

/// What a card tells about its holder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Holder {
    /// 11 digits.
    pub niss: String,
    /// Family name, with capitals at the start of its words only.
    pub name: String,
    /// First two given names.
    pub given_names: String,
    /// First letter of the third given name; may be empty.
    pub third_initial: String,
    /// Date of birth.
    pub birth_date: Date,
    /// Gender.
    pub gender: Gender,
    /// Language of the card.
    pub language: CardLanguage,
    /// Place of birth.
    pub birth_place: String,
    /// Nationality as text; that of the language when nothing else is set.
    pub nationality: String,
    /// Street and number.
    pub street: String,
    /// Postal code, 4 digits.
    pub zip: String,
    /// Municipality, which also issued the card.
    pub municipality: String,
}

/// Where people live: language, municipality, postal code, street.
type Place = (CardLanguage, &'static str, &'static str, &'static str);

const PLACES: &[Place] = &[
    (CardLanguage::French, "Namur", "5000", "Rue des Carmes 12"),
    (CardLanguage::Dutch, "Mechelen", "2800", "Veemarkt 45 bus 3"),
    (CardLanguage::Dutch, "Brugge", "8000", "Langestraat 118"),
    (CardLanguage::Dutch, "Hasselt", "3500", "Kempische Kaai 7"),
    (
        CardLanguage::French,
        "Liège",
        "4000",
        "Quai de la Dérivation 31",
    ),
    (
        CardLanguage::French,
        "Schaerbeek",
        "1030",
        "Avenue Rogier 204",
    ),
    (CardLanguage::German, "Eupen", "4700", "Klötzerbahn 9"),
    (CardLanguage::Dutch, "Aalst", "9300", "Molenstraat 66"),
    (
        CardLanguage::French,
        "Charleroi",
        "6000",
        "Boulevard Tirou 88",
    ),
    (CardLanguage::Dutch, "Leuven", "3000", "Naamsestraat 150"),
];
const SECOND_NAMES_WOMEN: &[&str] = &["Louise", "Maria", "Thérèse", "", "Elisabeth"];
const SECOND_NAMES_MEN: &[&str] = &["Albert", "Jan", "", "René", "Frans"];

impl Holder {
    /// The nurse of practice.
    pub fn nurse() -> Self {
        Holder {
            niss: NURSE.niss.to_owned(),
            name: with_capitals(NURSE.name),
            given_names: with_capitals(NURSE.first_name),
            third_initial: String::new(),
            birth_date: date(1985, 1, 1),
            gender: Gender::Female,
            language: CardLanguage::Dutch,
            birth_place: "Gent".to_owned(),
            nationality: "Belg".to_owned(),
            street: "Coupure Links 23".to_owned(),
            zip: "9000".to_owned(),
            municipality: "Gent".to_owned(),
        }
    }

    /// An invented person; what the insurers do not know follows from the NISS.
    pub fn of(person: &Person) -> Self {
        let place = people()
            .iter()
            .position(|listed| listed.niss == person.niss)
            .unwrap_or_else(|| drawn(&person.niss, "home", PLACES.len()));
        let (language, municipality, zip, street) = PLACES[place % PLACES.len()];
        let (_, birth_place, ..) = PLACES[drawn(&person.niss, "birth", PLACES.len())];
        let seconds = match person.gender {
            Gender::Female => SECOND_NAMES_WOMEN,
            Gender::Male => SECOND_NAMES_MEN,
        };
        let second = seconds[drawn(&person.niss, "second", seconds.len())];
        let given_names = format!("{} {second}", with_capitals(&person.first_name));
        let third_initial = ["", "J", "M"][drawn(&person.niss, "third", 3)];
        let nationality = match (language, person.gender) {
            (CardLanguage::French, _) => "Belge",
            (CardLanguage::Dutch, _) => "Belg",
            (CardLanguage::German, Gender::Female) => "Belgierin",
            (CardLanguage::German, Gender::Male) => "Belgier",
        };
        Holder {
            niss: person.niss.clone(),
            name: with_capitals(&person.name),
            given_names: given_names.trim().to_owned(),
            third_initial: third_initial.to_owned(),
            birth_date: person.birth_date,
            gender: person.gender,
            language,
            birth_place: birth_place.to_owned(),
            nationality: nationality.to_owned(),
            street: street.to_owned(),
            zip: zip.to_owned(),
            municipality: municipality.to_owned(),
        }
    }

    /// A girl of an age for a Kids-ID.
    pub fn child() -> Self {
        Self::showing("born-after-2000")
    }

    /// A Ukrainian who lives in Belgium.
    pub fn foreigner() -> Self {
        let mut holder = Self::showing("unrouted");
        holder.nationality = "Ukraine".to_owned();
        holder.birth_place = "Lviv".to_owned();
        holder
    }

    /// Somebody for whom such a card is made.
    pub fn usual_for(profile: Profile) -> Self {
        match profile {
            Profile::Kids => Self::child(),
            Profile::Foreigner => Self::foreigner(),
            _ => Self::nurse(),
        }
    }

    fn showing(what: &str) -> Self {
        let people = people();
        let found = people.iter().find(|person| person.shows == what);
        found.map_or_else(Self::nurse, Self::of)
    }

    /// The ten people whom practice proposes, in their order.
    pub fn patients() -> Vec<Self> {
        let people = people();
        let offered = people.iter().filter(|person| person.offered);
        offered.map(Self::of).collect()
    }

    /// Letter of the sex, tag 0D.
    pub(super) fn sex(&self) -> &'static str {
        match (self.gender, self.language) {
            (Gender::Male, _) => "M",
            (Gender::Female, CardLanguage::French) => "F",
            (Gender::Female, CardLanguage::Dutch) => "V",
            (Gender::Female, CardLanguage::German) => "W",
        }
    }

    /// Date of birth in the form of tag 0C.
    pub(super) fn born(&self) -> String {
        const FRENCH: [&str; 12] = [
            "JAN", "FEV", "MARS", "AVR", "MAI", "JUIN", "JUIL", "AOUT", "SEPT", "OCT", "NOV", "DEC",
        ];
        const DUTCH: [&str; 12] = [
            "JAN", "FEB", "MAAR", "APR", "MEI", "JUN", "JUL", "AUG", "SEP", "OKT", "NOV", "DEC",
        ];
        const GERMAN: [&str; 12] = [
            "JAN", "FEB", "MÄR", "APR", "MAI", "JUN", "JUL", "AUG", "SEP", "OKT", "NOV", "DEZ",
        ];
        let months = match self.language {
            CardLanguage::French => FRENCH,
            CardLanguage::Dutch => DUTCH,
            CardLanguage::German => GERMAN,
        };
        let born = self.birth_date;
        let place = usize::from(born.month().unsigned_abs()).saturating_sub(1);
        let month = months.get(place).copied().unwrap_or_default();
        let (day, year) = (born.day(), born.year());
        if self.language == CardLanguage::German {
            format!("{day:02}.{month}.{year}")
        } else {
            format!("{day:02} {month:<4} {year}")
        }
    }
}

/// A place below `below` that follows from the NISS.
pub(super) fn drawn(niss: &str, what: &str, below: usize) -> usize {
    let byte = bytes(niss.as_bytes(), what, 1)
        .first()
        .copied()
        .unwrap_or(0);
    usize::from(byte) % below.max(1)
}

/// `EL AMRANI` as cards write it: `El Amrani`.
fn with_capitals(name: &str) -> String {
    let words = name.split(' ').map(|word| {
        let mut letters = word.chars();
        let first = letters.next().into_iter();
        first.chain(letters.flat_map(char::to_lowercase)).collect()
    });
    words.collect::<Vec<String>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_take_the_form_of_the_language() {
        let mut holder = Holder::nurse();
        holder.birth_date = date(1950, 3, 7);
        assert_eq!(holder.born(), "07 MAAR 1950");
        holder.language = CardLanguage::French;
        assert_eq!(holder.born(), "07 MARS 1950");
        holder.language = CardLanguage::German;
        assert_eq!(holder.born(), "07.MÄR.1950");
        holder.birth_date = date(1950, 6, 7);
        holder.language = CardLanguage::Dutch;
        assert_eq!(holder.born(), "07 JUN  1950");
    }

    #[test]
    fn children_and_foreigners_are_on_the_list() {
        assert_eq!(Holder::usual_for(Profile::Kids).birth_date.year(), 2019);
        assert_eq!(Holder::usual_for(Profile::Foreigner).name, "Bondarenko");
        assert_eq!(Holder::usual_for(Profile::Applet11), Holder::nurse());
    }

    #[test]
    fn every_patient_has_a_card_of_their_own() {
        let patients = Holder::patients();
        assert_eq!(patients.len(), 10);
        let birth = patients.iter().zip(people());
        assert!(birth.into_iter().all(|(holder, person)| {
            holder.niss == person.niss && holder.name.to_uppercase() == person.name
        }));
        assert_eq!(with_capitals("DE SMET"), "De Smet");
    }
}
