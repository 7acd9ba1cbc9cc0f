package eg.mahalliyat.sandbox.authority;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLDistPoint;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.DistributionPointName;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The authority's own key, new with every start, and what it signs. */
final class Signer {
  private static final X500Name NAME = new X500Name("CN=Sandbox CA,O=Mahalliyat sandbox,C=EG");
  private static final Duration ROOT_LIFE = Duration.ofDays(30 * 365);
  private static final Duration CLOCK_LIFE = Duration.ofDays(20 * 365);
  private static final Duration LIST_LIFE = Duration.ofDays(7);
  private static final ASN1ObjectIdentifier EXPIRED_STAY = new ASN1ObjectIdentifier("2.5.29.60");

  /** Other people's clocks are a little slow. */
  private static final Duration BEFORE = Duration.ofDays(1);

  private final KeyPair keys = keys();
  private final X509Certificate root;

  Signer(Instant now) throws GeneralSecurityException, IOException {
    var builder = builder(NAME, keys.getPublic(), now.minus(BEFORE), now.plus(ROOT_LIFE));
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
    builder.addExtension(
        Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    root = signed(builder);
  }

  X509Certificate root() {
    return root;
  }

  X509Certificate seal(Csr asked, Instant now, Duration life, Places places)
      throws GeneralSecurityException, IOException {
    var builder = leaf(asked, now, life, places);
    builder.addExtension(
        Extension.keyUsage, true, new KeyUsage(KeyUsage.nonRepudiation | KeyUsage.digitalSignature));
    return signed(builder);
  }

  X509Certificate clock(Csr asked, Instant now, Places places)
      throws GeneralSecurityException, IOException {
    var builder = leaf(asked, now, CLOCK_LIFE, places);
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    // RFC 3161, 2.3: this purpose and no other, and critical.
    builder.addExtension(
        Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping));
    return signed(builder);
  }

  /** Says in its place whether certificates stand. */
  X509Certificate responder(PublicKey key, Instant now)
      throws GeneralSecurityException, IOException {
    var name = new X500Name("CN=Sandbox OCSP,O=Mahalliyat sandbox,C=EG");
    var builder = builder(name, key, now.minus(BEFORE), now.plus(ROOT_LIFE));
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
    builder.addExtension(
        Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_OCSPSigning));
    // RFC 6960, 4.2.2.2.1: nobody asks again whether the one stands who answers.
    builder.addExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck, false, DERNull.INSTANCE);
    return signed(builder);
  }

  /** The list of revoked certificates, as DER. */
  byte[] list(List<Issued> revoked, Instant now) throws GeneralSecurityException, IOException {
    var builder = new JcaX509v2CRLBuilder(root, Date.from(now));
    builder.setNextUpdate(Date.from(now.plus(LIST_LIFE)));
    builder.addExtension(
        Extension.cRLNumber, false, new CRLNumber(BigInteger.valueOf(now.toEpochMilli())));
    builder.addExtension(
        Extension.authorityKeyIdentifier,
        false,
        new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(root));
    // Says that what has ended stays on the list: a stamped paper is checked after the end of its certificate.
    builder.addExtension(EXPIRED_STAY, false, new DERGeneralizedTime(root.getNotBefore()));
    for (var one : revoked) {
      if (one.revoked() != null) {
        builder.addCRLEntry(one.serial(), Date.from(one.revoked()), CRLReason.keyCompromise);
      }
    }
    return builder.build(signer()).getEncoded();
  }

  static KeyPair keys() {
    try {
      var generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has P-256", e);
    }
  }

  private JcaX509v3CertificateBuilder leaf(Csr asked, Instant now, Duration life, Places places)
      throws GeneralSecurityException, IOException {
    var builder = builder(asked.subject(), asked.key(), now.minus(BEFORE), now.plus(life));
    var names = new JcaX509ExtensionUtils();
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(
        Extension.authorityKeyIdentifier, false, names.createAuthorityKeyIdentifier(root));
    builder.addExtension(
        Extension.subjectKeyIdentifier, false, names.createSubjectKeyIdentifier(asked.key()));
    var at = new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, places.list().toString()));
    var point = new DistributionPoint(new DistributionPointName(at), null, null);
    builder.addExtension(
        Extension.cRLDistributionPoints,
        false,
        new CRLDistPoint(new DistributionPoint[] {point}));
    var ocsp = places.ocsp();
    if (ocsp != null) {
      var name = new GeneralName(GeneralName.uniformResourceIdentifier, ocsp.toString());
      var access = new AuthorityInformationAccess(AccessDescription.id_ad_ocsp, name);
      builder.addExtension(Extension.authorityInfoAccess, false, access);
    }
    return builder;
  }

  private static JcaX509v3CertificateBuilder builder(
      X500Name subject, PublicKey key, Instant from, Instant until) {
    var serial = new BigInteger(120, new SecureRandom());
    return new JcaX509v3CertificateBuilder(
        NAME, serial, Date.from(from), Date.from(until), subject, key);
  }

  private X509Certificate signed(JcaX509v3CertificateBuilder builder)
      throws GeneralSecurityException {
    return new JcaX509CertificateConverter().getCertificate(builder.build(signer()));
  }

  private ContentSigner signer() throws GeneralSecurityException {
    try {
      return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }
}
