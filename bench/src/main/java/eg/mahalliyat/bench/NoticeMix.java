package eg.mahalliyat.bench;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * A provider's notices as they may come: one in twenty twice, one in fifty with a signature that is not right.
 *
 * @param all how many in all
 */
record NoticeMix(int all) {
  /** One that is brought. @param genuine false for a forged one */
  record Notice(byte[] body, boolean genuine) {}

  /** The one that tells of so many payments. */
  static NoticeMix telling(int payments) {
    NoticeMix mix = new NoticeMix(payments);
    while (mix.payments() < payments) {
      mix = new NoticeMix(mix.all() + 1);
    }
    return mix;
  }

  int twice() {
    return all / 20;
  }

  int forged() {
    return Math.max(1, all / 50);
  }

  /** How many payments they tell of. */
  int payments() {
    return all - twice() - forged();
  }

  /**
   * Always in the same disorder.
   *
   * @param letters the genuine ones, each once
   */
  List<Notice> of(List<byte[]> letters) {
    List<Notice> mixed = new ArrayList<>();
    letters.forEach(letter -> mixed.add(new Notice(letter, true)));
    letters.subList(0, twice()).forEach(letter -> mixed.add(new Notice(letter, true)));
    for (int i = 0; i < forged(); i++) {
      mixed.add(new Notice(forged(letters.get(letters.size() - 1 - i % letters.size())), false));
    }
    Collections.shuffle(mixed, new Random(7));
    return mixed;
  }

  private static byte[] forged(byte[] letter) {
    return new String(letter, StandardCharsets.UTF_8)
        .replaceFirst("\"messageSignature\"\\s*:\\s*\"[0-9a-f]", "\"messageSignature\":\"x")
        .getBytes(StandardCharsets.UTF_8);
  }
}
