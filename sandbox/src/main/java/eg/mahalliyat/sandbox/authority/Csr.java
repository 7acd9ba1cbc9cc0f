package eg.mahalliyat.sandbox.authority;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Base64;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCSException;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequest;

/** What somebody asks to have certified: who it is for, and the key. */
record Csr(X500Name subject, PublicKey key) {
  private static final int FEWEST_RSA_BITS = 3072;

  /**
   * Reads a request (PKCS#10, PEM or DER).
   *
   * @throws GeneralSecurityException when it is none, names nobody, is not signed with its own key,
   *     or the key is too short
   */
  static Csr read(byte[] sent) throws GeneralSecurityException {
    try {
      var request = new JcaPKCS10CertificationRequest(der(sent));
      var key = request.getPublicKey();
      var own = new JcaContentVerifierProviderBuilder().build(key);
      if (!request.isSignatureValid(own)) {
        throw new GeneralSecurityException("not signed with its own key");
      }
      return new Csr(request.getSubject(), key).checked();
    } catch (IOException | IllegalArgumentException | OperatorCreationException | PKCSException e) {
      throw new GeneralSecurityException("no certificate request", e);
    }
  }

  private Csr checked() throws GeneralSecurityException {
    if (subject.getRDNs(BCStyle.CN).length != 1 || subject.getRDNs(BCStyle.O).length != 1) {
      throw new GeneralSecurityException("a seal names its organisation (O) and itself (CN)");
    }
    if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < FEWEST_RSA_BITS) {
      throw new GeneralSecurityException("a key of fewer than 3072 bits");
    }
    return this;
  }

  private static byte[] der(byte[] sent) {
    var text = new String(sent, US_ASCII);
    return text.contains("-----BEGIN")
        ? Base64.getMimeDecoder().decode(text.replaceAll("-----[A-Z ]+-----", ""))
        : sent;
  }
}
