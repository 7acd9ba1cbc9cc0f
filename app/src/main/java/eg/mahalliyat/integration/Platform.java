package eg.mahalliyat.integration;

import eg.mahalliyat.platform.Words;

/** What the platform itself says, in both languages. */
record Platform(Words words) {
  Said said(String key) {
    return new Said(words.in(Words.ARABIC).of(key), words.in(Words.ENGLISH).of(key));
  }
}
