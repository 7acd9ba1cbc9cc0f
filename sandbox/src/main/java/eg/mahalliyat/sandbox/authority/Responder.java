package eg.mahalliyat.sandbox.authority;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.function.Function;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.Req;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.jspecify.annotations.Nullable;

/** Says whether certificates stand (OCSP, RFC 6960), with a key that the authority certified for that. */
final class Responder {
  private static final Duration FRESH = Duration.ofHours(1);
  private static final Duration STALE = Duration.ofDays(2);

  private final Signer signer;
  private final Faults faults;
  private @Nullable Delegate delegate;

  Responder(Signer signer, Faults faults) {
    this.signer = signer;
    this.faults = faults;
  }

  /** Who signs the answers. */
  private record Delegate(KeyPair keys, X509Certificate certificate) {
    static Delegate of(Signer signer, Instant now) throws GeneralSecurityException, IOException {
      var keys = Signer.keys();
      return new Delegate(keys, signer.responder(keys.getPublic(), now));
    }
  }

  /** The response in DER; to what is no request it says so. */
  byte[] answer(byte[] sent, Function<BigInteger, Optional<Issued>> issued, Instant now) {
    try {
      try {
        return granted(new OCSPReq(sent), issued, now).getEncoded();
      } catch (IOException | IllegalArgumentException unreadable) {
        return new OCSPRespBuilder().build(OCSPRespBuilder.MALFORMED_REQUEST, null).getEncoded();
      }
    } catch (GeneralSecurityException | OCSPException | OperatorCreationException | IOException e) {
      throw new IllegalStateException("no answer could be signed", e);
    }
  }

  private OCSPResp granted(
      OCSPReq request, Function<BigInteger, Optional<Issued>> issued, Instant now)
      throws GeneralSecurityException, OCSPException, OperatorCreationException, IOException {
    var by = delegate(now);
    var response = new BasicOCSPRespBuilder(new RespID(holder(by).getSubject()));
    var from = faults.strikes(Fault.OCSP_OUTDATED) ? now.minus(STALE) : now;
    for (var one : request.getRequestList()) {
      response.addResponse(
          asked(one),
          status(one.getCertID(), issued),
          Date.from(from),
          Date.from(from.plus(FRESH)));
    }
    var nonce = request.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
    if (nonce != null) {
      response.setResponseExtensions(new Extensions(nonce));
    }
    var key = new JcaContentSignerBuilder("SHA256withECDSA").build(by.keys().getPrivate());
    var chain = new X509CertificateHolder[] {holder(by)};
    return new OCSPRespBuilder()
        .build(OCSPRespBuilder.SUCCESSFUL, response.build(key, chain, Date.from(from)));
  }

  /** Certified only when it is needed, by the clock of that time. */
  private Delegate delegate(Instant now) throws GeneralSecurityException, IOException {
    if (faults.strikes(Fault.OCSP_SIGNED_BY_ANOTHER)) {
      return Delegate.of(new Signer(now), now);
    }
    var made = delegate;
    if (made == null) {
      made = Delegate.of(signer, now);
      delegate = made;
    }
    return made;
  }

  private CertificateID asked(Req one) {
    var id = one.getCertID();
    return faults.strikes(Fault.OCSP_OTHER_CERTIFICATE)
        ? CertificateID.deriveCertificateID(id, id.getSerialNumber().add(BigInteger.ONE))
        : id;
  }

  private @Nullable CertificateStatus status(
      CertificateID id, Function<BigInteger, Optional<Issued>> issued)
      throws GeneralSecurityException, OCSPException, OperatorCreationException {
    var root = new JcaX509CertificateHolder(signer.root());
    var digests = new JcaDigestCalculatorProviderBuilder().build();
    if (faults.strikes(Fault.OCSP_UNKNOWN) || !id.matchesIssuer(root, digests)) {
      return new UnknownStatus();
    }
    return status(issued.apply(id.getSerialNumber()));
  }

  /** The library's word for a good one is null. */
  private static @Nullable CertificateStatus status(Optional<Issued> found) {
    if (found.isEmpty()) {
      return new UnknownStatus();
    }
    var revoked = found.get().revoked();
    return revoked == null ? null : new RevokedStatus(Date.from(revoked), CRLReason.keyCompromise);
  }

  private static X509CertificateHolder holder(Delegate by) throws GeneralSecurityException {
    return new JcaX509CertificateHolder(by.certificate());
  }
}
