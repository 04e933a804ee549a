//! The spread of a handful of measurements.

#[derive(Debug, PartialEq)]
pub struct Spread {
    pub min: f64,
    pub median: f64,
    pub max: f64,
}

impl Spread {
    /// `None` of nothing.
    pub fn of(values: impl Iterator<Item = f64>) -> Option<Self> {
        let mut sorted: Vec<f64> = values.collect();
        sorted.sort_by(f64::total_cmp);
        let (min, max) = (*sorted.first()?, *sorted.last()?);
        let middle = sorted.len() / 2;
        let above = sorted.get(middle).copied()?;
        let median = if sorted.len().is_multiple_of(2) { f64::midpoint(*sorted.get(middle - 1)?, above) } else { above };
        Some(Self { min, median, max })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assert_eq!(Spread::of([4.0, 1.0, 3.0, 9.0].into_iter()), Some(Spread { min: 1.0, median: 3.5, max: 9.0 }));
        assert_eq!(Spread::of([2.0].into_iter()), Some(Spread { min: 2.0, median: 2.0, max: 2.0 }));
        assert_eq!(Spread::of(std::iter::empty()), None);
    }
}
