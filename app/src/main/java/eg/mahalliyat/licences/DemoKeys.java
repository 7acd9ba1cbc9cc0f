package eg.mahalliyat.licences;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Makes the key file of a trial: a seal and a QR key, certified by an authority of its own, whose key is thrown away at
 * once.
 *
 * @param owner whose seal it is to be
 * @param office certifies the seal instead
 */
record DemoKeys(String owner, Instant now, @Nullable CertificateOffice office) {
  private static final int RSA_BITS = 3072;
  private static final String SEAL = "DEMO SEAL";

  void write(Path path, char[] password) {
    KeyStore store = made(password);
    try (OutputStream out = Files.newOutputStream(ownerOnly(path))) {
      store.store(out, password);
    } catch (FileAlreadyExistsException e) {
      // Another node was quicker; its keys are as good.
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("The demo keys could not be written", e);
    }
  }

  /** Before the file: an authority that is silent leaves no half of one behind. */
  private KeyStore made(char[] password) {
    try {
      return store(password);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("The demo keys could not be made", e);
    }
  }

  private KeyStore store(char[] password) throws GeneralSecurityException, IOException {
    var authority = new DemoAuthority(owner, rsa(), now);
    KeyPair seal = rsa();
    KeyPair qr = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    Certificate[] sealChain = office == null
        ? new Certificate[] {authority.certify(SEAL, seal.getPublic()), authority.certificate()}
        : office.certify(seal, DemoAuthority.name(owner, SEAL));
    Certificate[] qrChain = {authority.certify("DEMO QR", qr.getPublic()), authority.certificate()};
    store.setKeyEntry(SealKeys.SEAL, seal.getPrivate(), password, sealChain);
    store.setKeyEntry(SealKeys.QR, qr.getPrivate(), password, qrChain);
    return store;
  }

  private static Path ownerOnly(Path path) throws IOException {
    if (path.getParent() != null) {
      Files.createDirectories(path.getParent());
    }
    return Files.createFile(path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
  }

  private static KeyPair rsa() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(RSA_BITS);
    return generator.generateKeyPair();
  }
}
