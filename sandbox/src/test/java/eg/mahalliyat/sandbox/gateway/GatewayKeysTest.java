package eg.mahalliyat.sandbox.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.Base64;
import javax.crypto.Cipher;
import org.junit.jupiter.api.Test;

class GatewayKeysTest {
  private final GatewayKeys keys = new GatewayKeys();

  @Test
  void the_certificate_is_one_and_signs_itself() throws Exception {
    var certificate = certificate();
    certificate.verify(certificate.getPublicKey());
    certificate.checkValidity();
    assertThat(certificate.getSubjectX500Principal().getName()).isEqualTo("CN=sandbox-gateway");
  }

  @Test
  void what_is_encrypted_with_it_is_opened_here() throws Exception {
    var cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
    cipher.init(Cipher.ENCRYPT_MODE, certificate().getPublicKey());
    var sealed = Base64.getEncoder().encodeToString(cipher.doFinal("secret".getBytes(UTF_8)));
    assertThat(new String(keys.open(sealed), UTF_8)).isEqualTo("secret");
  }

  private X509Certificate certificate() throws Exception {
    var der = Base64.getDecoder().decode(keys.certificate());
    return (X509Certificate)
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(der));
  }
}
