package eg.mahalliyat.licences;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The keys of the unit, out of one PKCS#12 file: entry {@code seal} seals papers, entry {@code qr} signs QR codes. */
public final class SealKeys {
  static final String SEAL = "seal";
  static final String QR = "qr";

  private final byte[] file;
  private final char[] password;
  private final KeyStore store;

  private SealKeys(byte[] file, char[] password) throws GeneralSecurityException, IOException {
    this.file = file;
    this.password = password.clone();
    this.store = KeyStore.getInstance("PKCS12");
    store.load(new ByteArrayInputStream(file), password);
    for (String entry : List.of(SEAL, QR)) {
      if (!store.isKeyEntry(entry)) {
        throw new IllegalStateException("The key file has no entry named " + entry);
      }
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
    if (!Files.exists(path)) {
      DemoKeys.write(path, password, owner, clock.instant());
    }
    return open(path, password);
  }

  /** Signs QR codes for pages under this address. */
  public QrToken qrToken(String base) {
    return new QrToken(base, qrKey(), qrCertificate().getPublicKey());
  }

  /** The public half of the QR key, to be published from the day its certificate began. */
  public QrKeys.Published published() {
    PublicKey key = qrCertificate().getPublicKey();
    LocalDate from = LocalDate.ofInstant(qrCertificate().getNotBefore().toInstant(), ZoneOffset.UTC);
    return QrKeys.Published.of(key, from, null);
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

  byte[] file() {
    return file;
  }

  char[] password() {
    return password;
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
