package eg.mahalliyat.sandbox.timestamps;

import eg.mahalliyat.sandbox.authority.CertificateAuthority;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.web.Route;
import java.io.IOException;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Stamps the time (RFC 3161) with a key that the sandbox's own authority certified. Thread-safe.
 */
public final class TimeAuthority {
  static final Duration OFF = Duration.ofHours(6);
  private static final int KEPT = 100;

  private final CertificateAuthority authority;
  private final Faults faults;
  private final Deque<Stamp> stamps = new ArrayDeque<>();
  private InstantSource clock;
  private long last;
  private @Nullable Stamper stamper;

  public TimeAuthority(CertificateAuthority authority, Faults faults, InstantSource clock) {
    this.authority = authority;
    this.faults = faults;
    this.clock = clock;
  }

  public List<Route> routes() {
    return new TimePages(this, faults).routes();
  }

  /** Stamps by another clock from now on. */
  public synchronized void runBy(InstantSource other) {
    clock = other;
  }

  /** The last hundred, newest first. */
  public synchronized List<Stamp> stamps() {
    return List.copyOf(stamps);
  }

  /**
   * The answer to a request, both in DER.
   *
   * @throws IOException when it is no request
   */
  synchronized byte[] answer(byte[] sent) throws IOException, TSPException {
    if (sent.length == 0) {
      throw new IOException("nothing was sent");
    }
    var request = new TimeStampRequest(sent);
    if (faults.strikes(Fault.TIMESTAMPS_REFUSED)) {
      return stamper().refusal(clock.instant());
    }
    var off = faults.strikes(Fault.TIMESTAMPS_TIME_OFF) ? OFF : Duration.ZERO;
    var stamp = next(request, clock.instant().plus(off));
    var asked = faults.strikes(Fault.TIMESTAMPS_WRONG_NONCE) ? another(request) : request;
    return stamper().answer(asked, stamp.number(), stamp.time());
  }

  private Stamp next(TimeStampRequest request, Instant time) {
    var digest = HexFormat.of().formatHex(request.getMessageImprintDigest());
    var stamp = new Stamp(BigInteger.valueOf(++last), time, digest);
    stamps.addFirst(stamp);
    if (stamps.size() > KEPT) {
      stamps.removeLast();
    }
    return stamp;
  }

  /** Certified only when it is needed: its certificate names the sandbox's address. */
  private Stamper stamper() {
    var made = stamper;
    if (made == null) {
      var keys = CertificateAuthority.keys();
      made = new Stamper(keys, authority.clock("Sandbox clock", keys), authority.root());
      stamper = made;
    }
    return made;
  }

  private static TimeStampRequest another(TimeStampRequest request) throws IOException {
    var generator = new TimeStampRequestGenerator();
    generator.setCertReq(request.getCertReq());
    var nonce = request.getNonce() == null ? BigInteger.ONE : request.getNonce().add(BigInteger.ONE);
    var algorithm = new ASN1ObjectIdentifier(request.getMessageImprintAlgOID().getId());
    return generator.generate(algorithm, request.getMessageImprintDigest(), nonce);
  }
}
