package eg.mahalliyat.sandbox.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.sandbox.Browser;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Base64;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class CertificateAuthorityTest {
  private static final Sandbox SANDBOX = Sandbox.start(SandboxSettings.defaults());
  private static final CertificateAuthority AUTHORITY = SANDBOX.authority();
  private static final KeyPair KEYS = rsa(3072);
  private static final String UNIT = "CN=Seal of Dokki District,O=Giza Governorate,C=EG";

  @AfterAll
  static void close() {
    SANDBOX.close();
  }

  @Test
  void certifies_who_asks_with_a_proper_request_and_gives_the_chain() throws Exception {
    var pem = "-----BEGIN CERTIFICATE REQUEST-----\n"
        + Base64.getMimeEncoder().encodeToString(request(UNIT, KEYS, KEYS))
        + "\n-----END CERTIFICATE REQUEST-----\n";

    var answer = new Browser(SANDBOX.baseUrl()).postJson("/authority/certificates", pem);

    var chain = certificates(answer.body());
    assertThat(chain).hasSize(2);
    chain[0].verify(chain[1].getPublicKey());
    assertThat(chain[1]).isEqualTo(AUTHORITY.root());
    assertThat(chain[0].getPublicKey()).isEqualTo(KEYS.getPublic());
    assertThat(chain[0].getBasicConstraints()).as("no authority").isEqualTo(-1);
    assertThat(chain[0].getKeyUsage()[1]).as("non-repudiation").isTrue();
  }

  @Test
  void refuses_what_is_no_request_names_nobody_or_is_signed_with_another_key() throws Exception {
    assertThatThrownBy(() -> AUTHORITY.certify("hello".getBytes("US-ASCII")))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> AUTHORITY.certify(new byte[0]))
        .isInstanceOf(GeneralSecurityException.class);
    assertThatThrownBy(() -> AUTHORITY.certify(request("CN=Nobody's", KEYS, KEYS)))
        .hasMessageContaining("names its organisation");
    assertThatThrownBy(() -> AUTHORITY.certify(request(UNIT, KEYS, rsa(3072))))
        .hasMessageContaining("not signed with its own key");
    var small = rsa(2048);
    assertThatThrownBy(() -> AUTHORITY.certify(request(UNIT, small, small)))
        .hasMessageContaining("3072");
    var answer = new Browser(SANDBOX.baseUrl()).postForm("/authority", "request=hello");
    assertThat(answer.statusCode()).isEqualTo(400);
  }

  @Test
  void what_is_revoked_on_the_page_stands_on_the_signed_list() throws Exception {
    var kept = AUTHORITY.certify(request(UNIT, KEYS, KEYS));
    var lost = AUTHORITY.certify(request(UNIT, KEYS, KEYS));
    var number = lost.getSerialNumber().toString(16);
    var browser = new Browser(SANDBOX.baseUrl());

    var page = browser.postForm("/authority/revoke", "number=" + number);

    assertThat(page.body()).contains("data-number=\"" + number + "\" data-revoked=\"true\"");
    var list = list();
    list.verify(AUTHORITY.root().getPublicKey());
    assertThat(list.isRevoked(lost)).isTrue();
    assertThat(list.isRevoked(kept)).isFalse();
    assertThat(browser.postForm("/authority/revoke", "number=" + number).statusCode())
        .isEqualTo(404);
  }

  private static X509CRL list() throws Exception {
    try (InputStream in = SANDBOX.baseUrl().resolve("/authority/revoked.crl").toURL().openStream()) {
      return (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(in);
    }
  }

  private static X509Certificate[] certificates(String pem) throws Exception {
    return CertificateFactory.getInstance("X.509")
        .generateCertificates(new ByteArrayInputStream(pem.getBytes("US-ASCII")))
        .toArray(X509Certificate[]::new);
  }

  private static byte[] request(String name, KeyPair of, KeyPair signing) throws Exception {
    var signer = new JcaContentSignerBuilder("SHA256withRSA").build(signing.getPrivate());
    return new JcaPKCS10CertificationRequestBuilder(new X500Name(name), of.getPublic())
        .build(signer)
        .getEncoded();
  }

  private static KeyPair rsa(int bits) {
    try {
      var generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(bits);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
