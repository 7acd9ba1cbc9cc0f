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
import java.time.Duration;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** Time stamps by RFC 3161 over HTTP. A seal that wants one and gets none fails, so that the job tries again later. */
public final class TimestampAuthority implements TSPSource {
  private static final int NONCE_BITS = 64;
  private static final long serialVersionUID = 1;

  private final URI address;
  private final Duration patience;
  private final transient HttpClient http;

  public TimestampAuthority(URI address, Duration patience) {
    this.address = address;
    this.patience = patience;
    this.http = HttpClient.newBuilder().connectTimeout(patience).build();
  }

  @Override
  public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(true);
    var nonce = new BigInteger(NONCE_BITS, new SecureRandom());
    try {
      var request = generator.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest, nonce);
      return new TimestampBinary(checked(request).getTimeStampToken().getEncoded());
    } catch (IOException | TSPException e) {
      throw new IllegalStateException("No time stamp from " + address.getHost(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while waiting for a time stamp", e);
    }
  }

  private TimeStampResponse checked(TimeStampRequest request) throws IOException, TSPException, InterruptedException {
    var post = HttpRequest.newBuilder(address)
        .timeout(patience)
        .header("Content-Type", "application/timestamp-query")
        .POST(HttpRequest.BodyPublishers.ofByteArray(request.getEncoded()))
        .build();
    HttpResponse<byte[]> answer = http.send(post, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IOException("HTTP " + answer.statusCode());
    }
    var response = new TimeStampResponse(answer.body());
    response.validate(request);
    if (response.getTimeStampToken() == null) {
      throw new IOException("Refused: " + response.getStatusString());
    }
    return response;
  }
}
