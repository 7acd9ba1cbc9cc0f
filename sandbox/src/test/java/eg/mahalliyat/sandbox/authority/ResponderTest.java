package eg.mahalliyat.sandbox.authority;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eg.mahalliyat.sandbox.SettableClock;
import eg.mahalliyat.sandbox.faults.Fault;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Date;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ResponderTest {
  private final SettableClock clock = new SettableClock();
  private final Sandbox sandbox = Sandbox.start(SandboxSettings.defaults().withClock(clock));
  private final CertificateAuthority authority = sandbox.authority();

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void who_was_certified_stands_until_he_is_revoked_and_finds_the_address_in_his_certificate()
      throws Exception {
    var one = certificate();
    var access = AuthorityInformationAccess.fromExtensions(new JcaX509CertificateHolder(one).getExtensions());
    var named = access.getAccessDescriptions()[0];
    assertThat(named.getAccessMethod()).isEqualTo(AccessDescription.id_ad_ocsp);
    assertThat(named.getAccessLocation().getName()).hasToString(sandbox.baseUrl() + "/authority/ocsp");
    var good = about(one);
    assertThat(good.getCertStatus()).isNull();
    assertThat(good.getThisUpdate()).isEqualTo(Date.from(clock.instant()));
    assertThat(good.getNextUpdate()).isEqualTo(Date.from(clock.instant().plus(Duration.ofHours(1))));

    authority.revoke(one.getSerialNumber());

    assertThat(about(one).getCertStatus()).isInstanceOf(RevokedStatus.class);
  }

  @Test
  void the_answer_is_signed_by_whom_the_authority_certified_for_that() throws Exception {
    var whole = answer(id(certificate(), BigInteger.ZERO));
    var by = whole.getCerts()[0];
    assertThat(whole.isSignatureValid(new JcaContentVerifierProviderBuilder().build(by))).isTrue();
    assertThat(by.isSignatureValid(new JcaContentVerifierProviderBuilder().build(authority.root()))).isTrue();
    assertThat(purposes(by)).contains(KeyPurposeId.id_kp_OCSPSigning.getId());
    assertThat(by.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck)).isNotNull();
  }

  @Test
  void who_was_never_certified_is_unknown_and_what_is_no_request_is_said_so() throws Exception {
    var stranger = answer(id(certificate(), BigInteger.ONE)).getResponses()[0];
    assertThat(stranger.getCertStatus()).isInstanceOf(UnknownStatus.class);
    var nothing = new OCSPResp(sent("hello".getBytes("US-ASCII")).body());
    assertThat(nothing.getStatus()).isEqualTo(OCSPResp.MALFORMED_REQUEST);
    assertThat(new OCSPResp(sent(new byte[0]).body()).getStatus()).isEqualTo(OCSPResp.MALFORMED_REQUEST);
  }

  @Test
  void what_goes_wrong_on_demand_goes_wrong_once() throws Exception {
    var one = certificate();
    for (var fault : Fault.values()) {
      if (fault.name().startsWith("OCSP_") && fault != Fault.OCSP_SLOW) {
        sandbox.faults().set(fault, Duration.ZERO, 1);
      }
    }
    assertThat(sent(request(id(one, BigInteger.ZERO))).statusCode()).isEqualTo(503);
    var wrong = answer(id(one, BigInteger.ZERO));
    var by = wrong.getCerts()[0];
    assertThat(by.isSignatureValid(new JcaContentVerifierProviderBuilder().build(authority.root()))).isFalse();
    assertThat(by.getIssuer()).as("it names the same authority")
        .isEqualTo(new JcaX509CertificateHolder(authority.root()).getSubject());
    var said = wrong.getResponses()[0];
    assertThat(said.getCertStatus()).isInstanceOf(UnknownStatus.class);
    assertThat(said.getCertID().getSerialNumber()).isEqualTo(one.getSerialNumber().add(BigInteger.ONE));
    assertThat(said.getNextUpdate()).isBefore(Date.from(clock.instant()));
    assertThat(about(one).getCertStatus()).isNull();
  }

  private X509Certificate certificate() {
    return authority.clock("Some clock", CertificateAuthority.keys());
  }

  private SingleResp about(X509Certificate one) throws Exception {
    return answer(id(one, BigInteger.ZERO)).getResponses()[0];
  }

  private BasicOCSPResp answer(CertificateID id) throws Exception {
    return (BasicOCSPResp) new OCSPResp(sent(request(id)).body()).getResponseObject();
  }

  private CertificateID id(X509Certificate one, BigInteger off) throws Exception {
    var digest = new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
    return new CertificateID(
        digest, new JcaX509CertificateHolder(authority.root()), one.getSerialNumber().add(off));
  }

  private static byte[] request(CertificateID id) throws Exception {
    return new OCSPReqBuilder().addRequest(id).build().getEncoded();
  }

  private static String purposes(X509CertificateHolder by) {
    return by.getExtension(org.bouncycastle.asn1.x509.Extension.extendedKeyUsage)
        .getParsedValue()
        .toString();
  }

  private HttpResponse<byte[]> sent(byte[] request) throws Exception {
    var post =
        HttpRequest.newBuilder(sandbox.baseUrl().resolve("/authority/ocsp"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(request))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(post, HttpResponse.BodyHandlers.ofByteArray());
    }
  }
}
