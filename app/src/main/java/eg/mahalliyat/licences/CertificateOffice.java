package eg.mahalliyat.licences;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.Duration;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;

/**
 * A certificate authority that answers at once, as one for trials does: the request (PKCS#10) goes there, the chain of
 * certificates (PEM) comes back.
 */
record CertificateOffice(URI address) {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /**
   * The certificate of this key and those above it.
   *
   * @throws GeneralSecurityException when it is refused, or what came back is not a chain for this key
   */
  Certificate[] certify(KeyPair keys, X500Name subject) throws GeneralSecurityException, IOException {
    HttpRequest asking = HttpRequest.newBuilder(address).timeout(PATIENCE).header("Content-Type", "application/pkcs10")
        .POST(HttpRequest.BodyPublishers.ofByteArray(request(keys, subject))).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = http.send(asking, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new GeneralSecurityException("The certificate authority refused: HTTP " + answer.statusCode());
      }
      return checked(answer.body(), keys);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("Interrupted while waiting for the certificate", e);
    }
  }

  private static Certificate[] checked(byte[] pem, KeyPair keys) throws GeneralSecurityException {
    Certificate[] chain = CertificateFactory.getInstance("X.509").generateCertificates(new ByteArrayInputStream(pem))
        .toArray(Certificate[]::new);
    if (chain.length == 0 || !chain[0].getPublicKey().equals(keys.getPublic())) {
      throw new GeneralSecurityException("The certificate authority certified another key");
    }
    for (int i = 1; i < chain.length; i++) {
      chain[i - 1].verify(chain[i].getPublicKey());
    }
    return chain;
  }

  private static byte[] request(KeyPair keys, X500Name subject) throws GeneralSecurityException, IOException {
    try {
      var signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
      return new JcaPKCS10CertificationRequestBuilder(subject, keys.getPublic()).build(signer).getEncoded();
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }
}
