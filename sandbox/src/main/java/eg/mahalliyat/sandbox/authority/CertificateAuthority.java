package eg.mahalliyat.sandbox.authority;

import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.web.Route;
import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * Certifies the keys of seals for whoever asks, revokes them at the button of its page, and says of each
 * whether it stands, by a list and by OCSP. Its own key is new with every start. Thread-safe.
 */
public final class CertificateAuthority {
  static final String LIST = "/authority/revoked.crl";
  static final String OCSP = "/authority/ocsp";

  private final Supplier<URI> address;
  private final Signer signer;
  private final Responder responder;
  private final Faults faults;
  private final List<Issued> issued = new ArrayList<>();
  private InstantSource clock;
  private boolean listOnly;
  private Duration life = Duration.ofDays(10 * 365);

  /** @param address of the sandbox; asked for only when a certificate is issued */
  public CertificateAuthority(InstantSource clock, Supplier<URI> address, Faults faults) {
    this.clock = clock;
    this.address = address;
    this.faults = faults;
    try {
      signer = new Signer(clock.instant());
      responder = new Responder(signer, faults);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the authority could not certify itself", e);
    }
  }

  public List<Route> routes() {
    return new AuthorityPages(this, faults).routes();
  }

  /** Dates what it issues by another clock from now on. */
  public synchronized void runBy(InstantSource other) {
    clock = other;
  }

  /** For how long seals are certified from now on; ten years at first. */
  public synchronized void lasting(Duration other) {
    life = other;
  }

  /** From now on certificates name the list alone, and no responder, as those of some authorities do. */
  public synchronized void listOnly() {
    listOnly = true;
  }

  /** What everything that was issued is checked against. */
  public X509Certificate root() {
    return signer.root();
  }

  /** What was issued, newest first. */
  public synchronized List<Issued> issued() {
    return issued.reversed().stream().toList();
  }

  /**
   * Certifies the key of a seal.
   *
   * @param request PKCS#10, PEM or DER
   * @throws GeneralSecurityException when it is refused; the message says why
   */
  public synchronized X509Certificate certify(byte[] request) throws GeneralSecurityException {
    var csr = Csr.read(request);
    try {
      return kept(signer.seal(csr, clock.instant(), life, places()));
    } catch (IOException e) {
      throw new GeneralSecurityException(e);
    }
  }

  /** Certifies a clock: a key that stamps the time. */
  public synchronized X509Certificate clock(String name, KeyPair keys) {
    var subject = new X500Name("CN=" + name + ",O=Mahalliyat sandbox,C=EG");
    try {
      return kept(signer.clock(new Csr(subject, keys.getPublic()), clock.instant(), places()));
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the clock could not be certified", e);
    }
  }

  /** A new pair of keys of the authority's own kind. */
  public static KeyPair keys() {
    return Signer.keys();
  }

  /** Takes a certificate back; false when there is none that stands. */
  public synchronized boolean revoke(BigInteger serial) {
    for (int i = 0; i < issued.size(); i++) {
      var one = issued.get(i);
      if (one.serial().equals(serial) && one.revoked() == null) {
        issued.set(i, new Issued(one.certificate(), clock.instant()));
        return true;
      }
    }
    return false;
  }

  /** The list of what was revoked, as of now: an X.509 CRL in DER. */
  public synchronized byte[] revoked() {
    try {
      return signer.list(issued, clock.instant());
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException("the list could not be signed", e);
    }
  }

  /**
   * Whether a certificate stands.
   *
   * @param asked an OCSP request in DER
   * @return the response in DER; to what is no request it says so
   */
  synchronized byte[] status(byte[] asked) {
    return responder.answer(asked, this::find, clock.instant());
  }

  private Optional<Issued> find(BigInteger serial) {
    return issued.stream().filter(one -> one.serial().equals(serial)).findFirst();
  }

  private X509Certificate kept(X509Certificate certificate) {
    issued.add(new Issued(certificate, null));
    return certificate;
  }

  private Places places() {
    return new Places(address.get().resolve(LIST), listOnly ? null : address.get().resolve(OCSP));
  }
}
