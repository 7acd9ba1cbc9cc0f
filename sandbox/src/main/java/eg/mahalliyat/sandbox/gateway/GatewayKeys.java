package eg.mahalliyat.sandbox.gateway;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import javax.crypto.Cipher;

/** The gateway's key pair, new with every start, and the certificate that merchants are given. */
final class GatewayKeys {
  private final KeyPair pair;
  private final String certificate;

  GatewayKeys() {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      pair = generator.generateKeyPair();
      certificate = Base64.getEncoder().encodeToString(selfSigned());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has RSA", e);
    }
  }

  /** X.509, in Base64. */
  String certificate() {
    return certificate;
  }

  /** What a merchant encrypted with the certificate; throws when it did not. */
  byte[] open(String base64) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
    cipher.init(Cipher.DECRYPT_MODE, pair.getPrivate());
    return cipher.doFinal(Base64.getDecoder().decode(base64));
  }

  /** Version 1, valid for long, with nothing but a name in it. */
  private byte[] selfSigned() throws GeneralSecurityException {
    var sha256WithRsa =
        Der.sequence(
            Der.object(0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x01, 0x0B), Der.nothing());
    var name =
        Der.sequence(
            Der.set(Der.sequence(Der.object(0x55, 0x04, 0x03), Der.utf8("sandbox-gateway"))));
    var validity = Der.sequence(Der.time("250101000000Z"), Der.time("491231235959Z"));
    var serial = Der.integer(new byte[] {1});
    var body =
        Der.sequence(
            serial, sha256WithRsa, name, validity, name, pair.getPublic().getEncoded());
    var signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(pair.getPrivate());
    signature.update(body);
    return Der.sequence(body, sha256WithRsa, Der.bits(signature.sign()));
  }
}
