package eg.mahalliyat.licences;

import eu.europa.esig.dss.token.AbstractKeyStoreTokenConnection;
import eu.europa.esig.dss.token.Pkcs12SignatureToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.KeyStore.PasswordProtection;
import java.security.KeyStoreException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the unit, out of one PKCS#12 file: entry {@code seal}, or another that is named, seals papers, unless its
 * key is in a hardware module; entry {@code qr} signs QR codes; certificates {@code qr-until-2027-06-30} are of QR keys
 * that signed until that day.
 */
public final class SealKeys {
  static final String SEAL = "seal";
  static final String QR = "qr";
  private static final String RETIRED = "qr-until-";

  private final byte[] file;
  private final char[] password;
  private final KeyStore store;

  private SealKeys(byte[] file, char[] password) throws GeneralSecurityException, IOException {
    this.file = file;
    this.password = password.clone();
    this.store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(file), password);
    if (!store.isKeyEntry(QR)) {
      throw new IllegalStateException("The key file has no entry named " + QR);
    }
  }

  /** The keys in this file; a production system has one, and never makes it. */
  public static SealKeys open(Path path, char[] password) {
    try {
      return new SealKeys(Files.readAllBytes(path), password);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("The key file cannot be opened: " + path.getFileName(), e);
    }
  }

  /** For trials: the keys in this file, which is made with keys of its own if it is missing; their names say DEMO. */
  public static SealKeys demo(Path path, char[] password, String owner, InstantSource clock) {
    return demo(path, password, new DemoKeys(owner, clock.instant(), null));
  }

  /** The keys in this file, which is made so if it is missing. */
  static SealKeys demo(Path path, char[] password, DemoKeys made) {
    if (!Files.exists(path)) {
      made.write(path, password);
    }
    return open(path, password);
  }

  /** Signs QR codes for pages under this address. */
  public QrToken qrToken(String base) {
    return new QrToken(base, qrKey(), qrCertificate().getPublicKey());
  }

  /** The public halves of the QR keys: the one that signs, and those that did, since papers outlive them. */
  public QrKeys published() {
    try {
      List<QrKeys.Published> keys = new ArrayList<>();
      keys.add(published(QR, null));
      for (String alias : Collections.list(store.aliases())) {
        if (alias.startsWith(RETIRED)) {
          keys.add(published(alias, LocalDate.parse(alias.substring(RETIRED.length()))));
        }
      }
      return new QrKeys(keys);
    } catch (KeyStoreException e) {
      throw new IllegalStateException(e);
    }
  }

  /** What the sealing key is reached by. */
  AbstractKeyStoreTokenConnection token() {
    return new Pkcs12SignatureToken(file, new PasswordProtection(password));
  }

  /** Who vouches for the seal: the last certificate of its chain. */
  public X509Certificate authority() {
    try {
      var chain = store.getCertificateChain(SEAL);
      return (X509Certificate) chain[chain.length - 1];
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** From the day on which its certificate began. */
  private QrKeys.Published published(String alias, @Nullable LocalDate until) throws KeyStoreException {
    X509Certificate certificate = (X509Certificate) store.getCertificate(alias);
    LocalDate from = LocalDate.ofInstant(certificate.getNotBefore().toInstant(), ZoneOffset.UTC);
    return QrKeys.Published.of(certificate.getPublicKey(), from, until);
  }

  private X509Certificate qrCertificate() {
    try {
      return (X509Certificate) store.getCertificate(QR);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private PrivateKey qrKey() {
    try {
      return (PrivateKey) store.getKey(QR, password);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("The QR key cannot be opened with the password of the file", e);
    }
  }
}
