//! The question, and the rules it must keep before it is sent.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::brussels;
use super::facet::{ContactType, Facet, RequestType};
use super::reference::InputReference;
use super::subject::Subject;

/// How far back may be asked, in years (`PERIOD_TOO_FAR_IN_PAST`). The longest period per sector
/// is not published, so that it is left to the platform.
const YEARS_BACK: i32 = 5;

/// One member data question.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Query {
    /// About whom.
    pub subject: Subject,
    /// Our reference.
    pub reference: InputReference,
    /// About which days.
    pub period: AskedPeriod,
    /// What is asked, each facet once.
    pub facets: Vec<Facet>,
}

/// The days asked: `from` belongs to them, `until` does not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AskedPeriod {
    /// The first day.
    pub from: Date,
    /// The first day after the last one.
    pub until: Date,
}

/// A question that the platform would refuse.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum QueryError {
    /// The first day has yet to come (`START_DATE_IN_FUTURE`).
    #[error("{from} is after today, {today}")]
    StartInFuture {
        /// The first day asked.
        from: Date,
        /// Today in Brussels.
        today: Date,
    },
    /// The end is not after the start (`INVALID_PERIOD`).
    #[error("the period ends on {until}, before it starts on {from}")]
    PeriodOrder {
        /// The first day asked.
        from: Date,
        /// The first day after the last one.
        until: Date,
    },
    /// More than five years back (`PERIOD_TOO_FAR_IN_PAST`).
    #[error("{from} is more than five years ago, {earliest} is the earliest")]
    PeriodTooOld {
        /// The first day asked.
        from: Date,
        /// The earliest day that may be asked.
        earliest: Date,
    },
    /// Nothing is asked.
    #[error("no facet is asked")]
    NoFacet,
    /// A facet is asked twice (`DUPLICATED_FACET`).
    #[error("the facet {facet} is asked twice")]
    DuplicateFacet {
        /// Identifier of the facet.
        facet: &'static str,
    },
    /// A care path is asked without saying which (`MISSING_DIMENSION`).
    #[error("the facet {facet} says nothing about what is asked")]
    MissingDimension {
        /// Identifier of the facet.
        facet: &'static str,
    },
    /// The same care path is asked twice (`DUPLICATED_DIMENSION`).
    #[error("the facet {facet} asks the same thing twice")]
    DuplicateDimension {
        /// Identifier of the facet.
        facet: &'static str,
    },
    /// A nurse must be named by a NIHII number of 11 digits.
    #[error("the NIHII number of a nurse has 11 digits")]
    ProviderNumber,
}

impl AskedPeriod {
    /// One single day.
    #[must_use]
    pub fn day(day: Date) -> Self {
        Self {
            from: day,
            until: day.saturating_add(1.day()),
        }
    }
}

impl Query {
    /// The question of a visit on `day`: insurability and palliative status.
    #[must_use]
    pub fn visit(
        subject: Subject,
        reference: InputReference,
        day: Date,
        request_type: RequestType,
        contact_type: ContactType,
    ) -> Self {
        let facets = vec![
            Facet::Insurability {
                request_type,
                contact_type,
            },
            Facet::PalliativeStatus,
        ];
        Self {
            subject,
            reference,
            period: AskedPeriod::day(day),
            facets,
        }
    }

    /// Whether the platform would accept this question, as far as its published rules go.
    ///
    /// # Errors
    /// The first rule that is broken.
    pub fn check(&self, now: Timestamp) -> Result<(), QueryError> {
        check_period(self.period, brussels::care_day(now))?;
        check_facets(&self.facets)
    }
}

fn check_period(AskedPeriod { from, until }: AskedPeriod, today: Date) -> Result<(), QueryError> {
    let earliest = today.saturating_sub(YEARS_BACK.years());
    if until <= from {
        return Err(QueryError::PeriodOrder { from, until });
    }
    if from > today {
        return Err(QueryError::StartInFuture { from, today });
    }
    if from < earliest {
        return Err(QueryError::PeriodTooOld { from, earliest });
    }
    Ok(())
}

fn check_facets(facets: &[Facet]) -> Result<(), QueryError> {
    if facets.is_empty() {
        return Err(QueryError::NoFacet);
    }
    for (index, one) in facets.iter().enumerate() {
        let facet = one.id();
        if facets
            .iter()
            .take(index)
            .any(|earlier| earlier.id() == facet)
        {
            return Err(QueryError::DuplicateFacet { facet });
        }
        if let Facet::CarePath(types) = one {
            if types.is_empty() {
                return Err(QueryError::MissingDimension { facet });
            }
            if types
                .iter()
                .enumerate()
                .any(|(index, one)| types.iter().take(index).any(|earlier| earlier == one))
            {
                return Err(QueryError::DuplicateDimension { facet });
            }
        }
    }
    Ok(())
}

impl QueryError {
    /// The stable code.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::StartInFuture { .. } => "mycarenet.start_in_future",
            Self::PeriodOrder { .. } => "mycarenet.period_order",
            Self::PeriodTooOld { .. } => "mycarenet.period_too_old",
            Self::NoFacet => "mycarenet.no_facet",
            Self::DuplicateFacet { .. } => "mycarenet.duplicate_facet",
            Self::MissingDimension { .. } => "mycarenet.missing_dimension",
            Self::DuplicateDimension { .. } => "mycarenet.duplicate_dimension",
            Self::ProviderNumber => "mycarenet.provider_number",
        }
    }

    /// Values for the sentence; dates as `dd/mm/yyyy`.
    #[must_use]
    pub fn params(&self) -> Vec<(&'static str, String)> {
        let written = |date: Date| date.strftime("%d/%m/%Y").to_string();
        match self {
            Self::StartInFuture { from, .. } => vec![("from", written(*from))],
            Self::PeriodOrder { from, until } => {
                vec![("from", written(*from)), ("until", written(*until))]
            }
            Self::PeriodTooOld { from, earliest } => {
                vec![("from", written(*from)), ("earliest", written(*earliest))]
            }
            Self::DuplicateFacet { facet }
            | Self::MissingDimension { facet }
            | Self::DuplicateDimension { facet } => vec![("facet", (*facet).to_owned())],
            Self::NoFacet | Self::ProviderNumber => Vec::new(),
        }
    }
}
