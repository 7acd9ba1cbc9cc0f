package eg.mahalliyat.licences;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpRequest;
import java.security.SecureRandom;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
  private final transient BoundedHttp http;
  private final transient StampTrust trust;
  private final transient InstantSource clock;
  private final transient Set<X509Certificate> vouched = ConcurrentHashMap.newKeySet();

  /**
   * @param patience for one answer, to its last byte
   * @param trust whose stamps are taken
   */
  public TimestampAuthority(URI address, Duration patience, StampTrust trust, InstantSource clock) {
    this.address = address;
    this.http = BoundedHttp.of(patience, LONGEST);
    this.trust = trust;
    this.clock = clock;
  }

  /** Where the chains of its stamps end; none when anybody's are taken. */
  Set<X509Certificate> roots() {
    return trust.roots();
  }

  /** Asks about certificates as it is asked for stamps: with the same patience, by the same clock. */
  Revocations revocations(Set<X509Certificate> chain) {
    return new Revocations(one -> chain.contains(one) || vouched.contains(one), http.patience(), clock);
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
    var response = new TimeStampResponse(http.answer(post));
    response.validate(request);
    TimeStampToken token = response.getTimeStampToken();
    if (token == null) {
      throw new IOException("Refused: " + response.getStatusString());
    }
    signed(token);
    onTime(token);
    return token;
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
    vouched.addAll(trust.check(token, signer));
  }

  private void onTime(TimeStampToken token) throws TSPException {
    Duration off = Duration.between(clock.instant(), token.getTimeStampInfo().getGenTime().toInstant());
    if (off.abs().compareTo(OFF) > 0) {
      throw new TSPException("The stamp's time differs from ours by " + off);
    }
  }
}
