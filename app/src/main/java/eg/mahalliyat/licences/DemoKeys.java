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

/** Makes the key file of a trial: an own authority, a seal and a QR key. The authority's key is thrown away at once. */
final class DemoKeys {
  private static final int RSA_BITS = 3072;

  private DemoKeys() {}

  static void write(Path path, char[] password, String owner, Instant now) {
    try (OutputStream out = Files.newOutputStream(ownerOnly(path))) {
      store(password, owner, now).store(out, password);
    } catch (FileAlreadyExistsException e) {
      // Another node was quicker; its keys are as good.
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("The demo keys could not be written", e);
    }
  }

  private static KeyStore store(char[] password, String owner, Instant now)
      throws GeneralSecurityException, IOException {
    var authority = new DemoAuthority(owner, rsa(), now);
    KeyPair seal = rsa();
    KeyPair qr = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    Certificate[] sealChain = {authority.certify("DEMO SEAL", seal.getPublic()), authority.certificate()};
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
