//! What Rails does around Greenlight's own code: sessions in a cookie, and tokens against forged requests
//! (`ActionController::RequestForgeryProtection`).

use super::web::Request;
use std::hash::{BuildHasher, RandomState};

/// The session's cookie (`session_store.rb`).
pub(super) const COOKIE: &str = "_greenlight-3_0_session";

const SECRET: usize = 32;

/// All sessions.
#[derive(Default)]
pub(super) struct Sessions {
    secrets: Vec<[u8; SECRET]>,
    /// Cookies that were set and whose they are: each answer sets another one for the same session, and the older ones
    /// stay good, since the session is in the cookie itself.
    cookies: Vec<(String, usize)>,
}

impl Sessions {
    /// The session of `request`, else a new one.
    pub(super) fn of(&mut self, request: &Request) -> usize {
        self.known(request).unwrap_or_else(|| {
            self.secrets.push(random());
            self.secrets.len() - 1
        })
    }

    /// The header that sets the session's cookie anew.
    pub(super) fn set_cookie(&mut self, session: usize) -> String {
        let value = base64(&random::<SECRET>());
        self.cookies.push((value.clone(), session));
        format!("{COOKIE}={value}; path=/; secure; HttpOnly; SameSite=Lax")
    }

    /// A token for the session: its secret behind a mask that is another each time.
    pub(super) fn token(&self, session: usize) -> String {
        let mask: [u8; SECRET] = random();
        let masked = self.secrets[session].iter().zip(mask).map(|(secret, mask)| secret ^ mask);
        base64(&mask.into_iter().chain(masked).collect::<Vec<_>>())
    }

    /// The session of `request`, where it has that session's token and comes from no other page.
    pub(super) fn verified(&self, request: &Request) -> Option<usize> {
        let session = self.known(request)?;
        let token = unbase64(request.header("X-CSRF-Token")?)?;
        let (mask, masked) = token.split_at_checked(SECRET)?;
        let secret: Vec<u8> = mask.iter().zip(masked).map(|(mask, masked)| mask ^ masked).collect();
        let same_origin = request.header("Origin").is_none() || is_from_here(request);
        (secret == self.secrets[session] && same_origin).then_some(session)
    }

    fn known(&self, request: &Request) -> Option<usize> {
        let pairs = request.header("Cookie")?.split("; ");
        let value = pairs.filter_map(|pair| pair.split_once('=')).find(|(name, _)| *name == COOKIE)?.1;
        self.cookies.iter().find(|(cookie, _)| cookie == value).map(|(_, session)| *session)
    }
}

/// Whether the request's `Origin` is this server.
pub(super) fn is_from_here(request: &Request) -> bool {
    let host = request.header("Host").unwrap_or_default();
    request
        .header("Origin")
        .and_then(|origin| origin.split_once("://"))
        .is_some_and(|(_, origin)| origin == host)
}

fn random<const LENGTH: usize>() -> [u8; LENGTH] {
    std::array::from_fn(|place| RandomState::new().hash_one(place).to_le_bytes()[0])
}

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Base64 as it stands in addresses, without padding.
fn base64(bytes: &[u8]) -> String {
    let sixes = bytes.chunks(3).flat_map(|chunk| {
        let three = [0, 1, 2].map(|place| u32::from(*chunk.get(place).unwrap_or(&0)));
        let bits = three[0] << 16 | three[1] << 8 | three[2];
        (0..=chunk.len()).map(move |place| bits >> (18 - 6 * place) & 63)
    });
    sixes.map(|six| char::from(DIGITS[six as usize])).collect()
}

fn unbase64(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for chunk in text.as_bytes().chunks(4) {
        let mut bits = 0;
        for (place, digit) in chunk.iter().enumerate() {
            let six = DIGITS.iter().position(|other| other == digit)?;
            bits |= u32::try_from(six).ok()? << (18 - 6 * place);
        }
        bytes.extend_from_slice(&bits.to_be_bytes()[1..chunk.len()]);
    }
    Some(bytes)
}
