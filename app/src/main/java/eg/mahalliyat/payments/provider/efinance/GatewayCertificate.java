package eg.mahalliyat.payments.provider.efinance;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import javax.crypto.Cipher;

/** The gateway's certificate: what is encrypted for it nobody else can read. */
record GatewayCertificate(PublicKey key) {
  /** @param text PEM, or the Base64 of it alone */
  static GatewayCertificate read(String text) {
    byte[] der = Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""));
    try {
      return new GatewayCertificate(
          CertificateFactory.getInstance("X.509").generateCertificate(new ByteArrayInputStream(der)).getPublicKey());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("mahalliyat.efinance.certificate is no X.509 certificate", e);
    }
  }

  /** Base64 of RSA with PKCS#1 v1.5, as the gateway wants it. */
  String encrypt(byte[] plain) {
    try {
      Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
      cipher.init(Cipher.ENCRYPT_MODE, key);
      return Base64.getEncoder().encodeToString(cipher.doFinal(plain));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
