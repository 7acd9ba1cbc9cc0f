package eg.mahalliyat.licences;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An own certificate authority for trials: it signs two certificates and is forgotten. */
final class DemoAuthority {
  private static final Duration LIFE = Duration.ofDays(3650);
  // RFC 9608: says plainly that nobody publishes revocations for these certificates.
  private static final ASN1ObjectIdentifier NO_REVOCATION = new ASN1ObjectIdentifier("2.5.29.56");

  private final String owner;
  private final KeyPair keys;
  private final Instant now;
  private final X509Certificate certificate;

  DemoAuthority(String owner, KeyPair keys, Instant now) throws GeneralSecurityException, IOException {
    this.owner = owner;
    this.keys = keys;
    this.now = now;
    this.certificate = issue("DEMO CA", keys.getPublic(), true);
  }

  X509Certificate certificate() {
    return certificate;
  }

  X509Certificate certify(String role, PublicKey key) throws GeneralSecurityException, IOException {
    return issue(role, key, false);
  }

  private X509Certificate issue(String role, PublicKey key, boolean authority)
      throws GeneralSecurityException, IOException {
    var builder = new JcaX509v3CertificateBuilder(name("DEMO CA"), new BigInteger(120, new SecureRandom()),
        Date.from(now.minus(Duration.ofDays(1))), Date.from(now.plus(LIFE)), name(role), key);
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
    int usage = authority ? KeyUsage.keyCertSign : KeyUsage.nonRepudiation | KeyUsage.digitalSignature;
    builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    if (!authority) {
      builder.addExtension(NO_REVOCATION, false, DERNull.INSTANCE);
    }
    try {
      var signer = new JcaContentSignerBuilder("SHA256withRSA").build(keys.getPrivate());
      return new JcaX509CertificateConverter().getCertificate(builder.build(signer));
    } catch (OperatorCreationException e) {
      throw new GeneralSecurityException(e);
    }
  }

  private X500Name name(String role) {
    return name(owner, role);
  }

  static X500Name name(String owner, String role) {
    return new X500NameBuilder(BCStyle.INSTANCE)
        .addRDN(BCStyle.C, "EG")
        .addRDN(BCStyle.O, owner)
        .addRDN(BCStyle.CN, role)
        .build();
  }
}
