package eg.mahalliyat.licences;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.CertException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;

/** An answer (OCSP) that says of one certificate that it stands, signed by who may say so, and still in its time. */
record OcspAnswer(BasicOCSPResp whole, SingleResp about) {
  private static final Duration OFF = Duration.ofMinutes(5);

  /**
   * @param asked about which certificate
   * @param issuer of that certificate
   * @throws IOException when it is no such answer; the message says why
   */
  static OcspAnswer verified(byte[] der, CertificateID asked, X509Certificate issuer, Instant now) throws IOException {
    try {
      var response = new OCSPResp(der);
      if (response.getStatus() != OCSPResp.SUCCESSFUL || !(response.getResponseObject() instanceof BasicOCSPResp whole)) {
        throw new IOException("Refused with status " + response.getStatus());
      }
      signed(whole, issuer, now);
      SingleResp about = Arrays.stream(whole.getResponses()).filter(one -> same(one.getCertID(), asked)).findFirst()
          .orElseThrow(() -> new IOException("The answer is about another certificate"));
      inTime(about, now);
      stands(about);
      return new OcspAnswer(whole, about);
    } catch (OCSPException | CertException | OperatorCreationException | GeneralSecurityException e) {
      throw new IOException("The answer cannot be checked", e);
    }
  }

  /** Until when its signer stands by it. */
  Instant until() {
    return until(about);
  }

  /** By the issuer, or by whom it certified for that and nobody needs to ask about (RFC 6960, 4.2.2.2). */
  private static void signed(BasicOCSPResp whole, X509Certificate issuer, Instant now)
      throws IOException, OCSPException, CertException, OperatorCreationException, GeneralSecurityException {
    ContentVerifierProvider own = new JcaContentVerifierProviderBuilder().build(issuer);
    if (signs(whole, own)) {
      return;
    }
    List<X509CertificateHolder> sent = List.of(whole.getCerts());
    for (X509CertificateHolder one : sent) {
      if (delegate(one, now) && one.isSignatureValid(own)
          && signs(whole, new JcaContentVerifierProviderBuilder().build(one))) {
        return;
      }
    }
    throw new IOException("The answer is signed by somebody else");
  }

  private static boolean signs(BasicOCSPResp whole, ContentVerifierProvider key) {
    try {
      return whole.isSignatureValid(key);
    } catch (OCSPException e) {
      // A key of another kind than the signature's.
      return false;
    }
  }

  private static boolean delegate(X509CertificateHolder one, Instant now) {
    var purposes = ExtendedKeyUsage.fromExtensions(one.getExtensions());
    return purposes != null && purposes.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning)
        && one.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck) != null && one.isValidOn(Date.from(now));
  }

  private static boolean same(CertificateID said, CertificateID asked) {
    return said.getHashAlgOID().equals(asked.getHashAlgOID()) && said.getSerialNumber().equals(asked.getSerialNumber())
        && Arrays.equals(said.getIssuerNameHash(), asked.getIssuerNameHash())
        && Arrays.equals(said.getIssuerKeyHash(), asked.getIssuerKeyHash());
  }

  private static void inTime(SingleResp about, Instant now) throws IOException {
    Instant from = about.getThisUpdate().toInstant();
    Instant until = until(about);
    if (from.isAfter(now.plus(OFF)) || !now.isBefore(until)) {
      throw new IOException("The answer is of " + from + " to " + until);
    }
  }

  /** Who names no end promises nothing for later. */
  private static Instant until(SingleResp about) {
    Date next = about.getNextUpdate();
    return next == null ? about.getThisUpdate().toInstant().plus(Kept.LONGEST) : next.toInstant();
  }

  private static void stands(SingleResp about) throws IOException {
    CertificateStatus status = about.getCertStatus();
    if (status instanceof RevokedStatus revoked) {
      throw new IOException("The certificate was revoked at " + revoked.getRevocationTime().toInstant());
    }
    if (status != CertificateStatus.GOOD) {
      throw new IOException("The certificate is not known there");
    }
  }
}
