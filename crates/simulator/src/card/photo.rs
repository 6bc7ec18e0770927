//! The photo of an invented person: a drawn face as a small grey JPEG.

mod face;
mod jpeg;

use face::Face;

use crate::people::Gender;

/// The photo of this person, in the size of the generation: 140 by 200 or, since 2021, 150 by 195.
pub(super) fn photo(niss: &str, gender: Gender, new: bool) -> Vec<u8> {
    let (width, height) = if new { (150, 195) } else { (140, 200) };
    let face = Face::of(niss, gender);
    jpeg::encode(width, height, &|x, y| {
        // the drawing is one wide and 1.35 high; this much of it fills the picture
        let scale = f32::from(width);
        let (x, y) = (f32::from(x) / scale, f32::from(y) / scale);
        face.grey(0.5 + (x - 0.5) * 0.78, 0.56 + (y - 0.62) * 0.78)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn photos_have_the_size_of_real_ones_and_differ() {
        let mut photos = Vec::new();
        for person in crate::people() {
            for new in [true, false] {
                let photo = photo(&person.niss, person.gender, new);
                assert!((1_700..4_400).contains(&photo.len()), "{}", photo.len());
                assert!(photo.starts_with(&[0xFF, 0xD8]) && photo.ends_with(&[0xFF, 0xD9]));
                assert!(!photos.contains(&photo));
                photos.push(photo);
            }
        }
    }
}
