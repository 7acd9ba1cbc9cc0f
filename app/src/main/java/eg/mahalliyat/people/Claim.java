package eg.mahalliyat.people;

import eg.mahalliyat.shared.ArabicText;
import java.security.MessageDigest;

/** May someone who signs up be the person on file? One refusal for every ground: it must not tell what is on file. */
final class Claim {
  private Claim() {}

  static boolean allowed(OnFile onFile, String name, byte[] mobileHash) {
    boolean sameName = onFile.nameFolded().equals(ArabicText.fold(name));
    byte[] known = onFile.mobileHash();
    boolean sameMobile = known == null || MessageDigest.isEqual(known, mobileHash);
    return sameName & sameMobile;
  }
}
