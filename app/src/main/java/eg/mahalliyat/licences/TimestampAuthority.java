package eg.mahalliyat.licences;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Time stamps by RFC 3161 over HTTP. A stamp is taken only when it answers this very request, is signed as its
 * certificate says by an authority that is trusted, and tells the time that we have. A seal that wants one and gets none fails, so that the job tries
 * again later.
 */
public final class TimestampAuthority implements TSPSource {
  private static final int NONCE_BITS = 64;
  private static final long LONGEST = 64L * 1024;
  private static final Duration OFF = Duration.ofMinutes(5);
  private static final long serialVersionUID = 1;

  private final URI address;
  private final Duration patience;
  private final transient HttpClient http;
  private final transient StampTrust trust;
  private final transient InstantSource clock;

  /**
   * @param patience for one answer, to its last byte
   * @param trust whose stamps are taken
   */
  public TimestampAuthority(URI address, Duration patience, StampTrust trust, InstantSource clock) {
    this.address = address;
    this.patience = patience;
    this.http = HttpClient.newBuilder().connectTimeout(patience).build();
    this.trust = trust;
    this.clock = clock;
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    var nonce = new BigInteger(NONCE_BITS, new SecureRandom());
    try {
      var request = generator.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, nonce);
      return new TimestampBinary(checked(request).getEncoded());
    } catch (IOException | TSPException e) {
      throw new IllegalStateException("No time stamp from " + address.getHost(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a time stamp", e);
    }
  }

  private TimeStampToken checked(TimeStampRequest request) throws IOException, TSPException, InterruptedException {
    var post = HttpRequest.newBuilder(address)
        .header("Content-Type", "application/timestamp-query")
        .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
        .build();
    HttpResponse<byte[]> answer = answer(post);
    if (answer.statusCode() != 200) {
      throw new IOException("HTTP " + answer.statusCode());
    }
    var response = new TimeStampResponse(answer.body());
    response.validate(request);
    TimeStampToken token = response.getTimeStampToken();
    if (token == null) {
      throw new IOException("Refused: " + response.getStatusString());
    }
    signed(token);
    onTime(token);
    return token;
  }

  /** The client's own timeout ends with the head of the answer; a body may come for ever. */
  private HttpResponse<byte[]> answer(HttpRequest post) throws IOException, InterruptedException {
    var whole = HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), LONGEST);
    var coming = http.sendAsync(post, whole);
    try {
      return coming.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (ExecutionException e) {
      throw new IOException("No answer", e.getCause());
    } catch (TimeoutException e) {
      coming.cancel(true);
      throw new IOException("No answer within " + patience, e);
    }
  }

  /** By a certificate that is for stamping, was valid then, and is of an authority that is trusted. */
  private void signed(TimeStampToken token) throws TSPException {
    var certificates = token.getCertificates().getMatches(token.getSID());
    if (certificates.isEmpty()) {
      throw new TSPException("The stamp came without its certificate");
    }
    var signer = (X509CertificateHolder) certificates.iterator().next();
    try {
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
    } catch (OperatorCreationException | CertificateException e) {
      throw new TSPException("The stamp cannot be checked", e);
    }
    trust.check(token, signer);
  }

  private void onTime(TimeStampToken token) throws TSPException {
    Duration off = Duration.between(clock.instant(), token.getTimeStampInfo().getGenTime().toInstant());
    if (off.abs().compareTo(OFF) > 0) {
      throw new TSPException("The stamp's time differs from ours by " + off);
    }
  }
}
