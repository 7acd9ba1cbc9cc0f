package eg.mahalliyat.sandbox.timestamps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eg.mahalliyat.sandbox.SettableClock;
import eg.mahalliyat.sandbox.faults.Fault;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeAuthorityTest {
  private final SettableClock clock = new SettableClock();
  private final Sandbox sandbox = Sandbox.start(SandboxSettings.defaults().withClock(clock));

  @AfterEach
  void close() {
    sandbox.close();
  }

  @Test
  void a_stamp_tells_the_time_for_this_digest_signed_by_a_certificate_for_stamps_only()
      throws Exception {
    var request = request();
    var response = response(request);

    response.validate(request);
    var token = response.getTimeStampToken();
    var certificate =
        (X509CertificateHolder) token.getCertificates().getMatches(token.getSID()).iterator().next();
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    assertThat(token.getTimeStampInfo().getGenTime()).isEqualTo(clock.instant());
    assertThat(token.getTimeStampInfo().getGenTimeAccuracy().getSeconds()).isEqualTo(1);
    var purpose = certificate.getExtension(org.bouncycastle.asn1.x509.Extension.extendedKeyUsage);
    assertThat(purpose.isCritical()).isTrue();
    assertThat(purpose.getParsedValue().toString()).contains(KeyPurposeId.id_kp_timeStamping.getId());
    assertThat(certificate.isSignatureValid(new org.bouncycastle.operator.jcajce
            .JcaContentVerifierProviderBuilder().build(sandbox.authority().root())))
        .isTrue();
  }

  @Test
  void a_clock_that_is_ahead_of_the_machine_stamps_what_can_be_checked() throws Exception {
    clock.forward(Duration.ofDays(3000));

    var token = response(request()).getTimeStampToken();

    var certificate =
        (X509CertificateHolder) token.getCertificates().getMatches(token.getSID()).iterator().next();
    token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
  }

  @Test
  void every_stamp_has_a_number_of_its_own_and_stands_on_the_page() throws Exception {
    response(request());
    response(request());

    assertThat(sandbox.timestamps().stamps()).extracting(Stamp::number)
        .isEqualTo(List.of(BigInteger.TWO, BigInteger.ONE));
    var page = new eg.mahalliyat.sandbox.Browser(sandbox.baseUrl()).get("/timestamps").body();
    assertThat(page).contains("data-number=\"2\"", "data-number=\"1\"");
  }

  @Test
  void what_goes_wrong_on_demand_goes_wrong_once() throws Exception {
    for (var fault : List.of(Fault.TIMESTAMPS_DOWN, Fault.TIMESTAMPS_WRONG_NONCE,
        Fault.TIMESTAMPS_REFUSED, Fault.TIMESTAMPS_TIME_OFF)) {
      sandbox.faults().set(fault, Duration.ZERO, 1);
    }
    assertThat(answer(request().getEncoded()).statusCode()).isEqualTo(503);
    assertThat(response(request()).getStatus()).isEqualTo(PKIStatus.REJECTION);
    var request = request();
    var wrong = response(request);
    assertThatThrownBy(() -> wrong.validate(request)).isInstanceOf(TSPValidationException.class);
    assertThat(wrong.getTimeStampToken().getTimeStampInfo().getGenTime())
        .isEqualTo(clock.instant().plus(TimeAuthority.OFF));
    var right = response(request);
    right.validate(request);
    assertThat(right.getTimeStampToken().getTimeStampInfo().getGenTime()).isEqualTo(clock.instant());
  }

  @Test
  void what_is_no_request_gets_no_stamp() throws Exception {
    assertThat(answer(new byte[0]).statusCode()).isEqualTo(400);
    assertThat(answer("hello".getBytes("US-ASCII")).statusCode()).isEqualTo(400);
    assertThat(sandbox.timestamps().stamps()).isEmpty();
  }

  private static TimeStampRequest request() throws Exception {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    return generator.generate(TSPAlgorithms.SHA256, new byte[32], new BigInteger("4711"));
  }

  private TimeStampResponse response(TimeStampRequest request) throws Exception {
    return new TimeStampResponse(answer(request.getEncoded()).body());
  }

  private HttpResponse<byte[]> answer(byte[] sent) throws Exception {
    var post =
        HttpRequest.newBuilder(sandbox.baseUrl().resolve("/timestamps"))
            .POST(HttpRequest.BodyPublishers.ofByteArray(sent))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(post, HttpResponse.BodyHandlers.ofByteArray());
    }
  }
}
