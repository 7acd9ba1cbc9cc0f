package eg.mahalliyat.people;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticationRequest;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AAGUID;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.authenticator.COSEKey;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.VerificationException;
import eg.mahalliyat.people.PasskeyRefused.Fault;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * Reads and checks what browsers answer, as the specification of WebAuthn wants it. Keeps nothing, asks no database.
 * Who made a device is not asked: any maker's will do, and none is told apart by its certificate.
 */
@Component
class PasskeyReading {
  /** The answer of a device with an RSA key has some 2,000 letters. */
  static final int LONGEST = 20_000;
  /** Which signatures are taken, the preferred first; all that devices in use have one of. */
  static final List<COSEAlgorithmIdentifier> ALGORITHMS =
      List.of(COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.RS256);

  private final ObjectConverter converter = new ObjectConverter();
  private final WebAuthnManager checks = WebAuthnManager.createNonStrictWebAuthnManager(converter);
  private final RelyingParty party;

  PasskeyReading(RelyingParty party) {
    this.party = party;
  }

  /** @throws PasskeyRefused when it is no answer of a new passkey */
  RegistrationData created(String answer) {
    return read(answer, said -> {
      RegistrationData created =
          checks.parse(new RegistrationRequest(said.bytes("attestationObject"), said.bytes("clientDataJSON"), said.ways()));
      return created.getAttestationObject() == null ? null : created;
    });
  }

  /** @throws PasskeyRefused when it is no answer of a passkey */
  AuthenticationData signed(String answer) {
    return read(answer, said -> checks.parse(new AuthenticationRequest(said.id(), said.handle(),
        said.bytes("authenticatorData"), said.bytes("clientDataJSON"), said.bytes("signature"))));
  }

  /** What the answer says that it was asked; nothing when it says nothing. */
  static byte[] challenge(@Nullable CollectedClientData said) {
    return said == null || said.getChallenge() == null ? new byte[0] : said.getChallenge().getValue();
  }

  /** The new device, when all that is asked of one holds. */
  PasskeyRows.Device checked(RegistrationData answer, byte[] challenge) {
    List<PublicKeyCredentialParameters> keys = ALGORITHMS.stream()
        .map(key -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, key)).toList();
    check(() -> checks.verify(answer, new RegistrationParameters(party.asking(challenge), keys, false, true)));
    AuthenticatorData<?> told = answer.getAttestationObject().getAuthenticatorData();
    AttestedCredentialData key = told.getAttestedCredentialData();
    byte[] publicKey = converter.getCborConverter().writeValueAsBytes(key.getCOSEKey());
    return new PasskeyRows.Device(key.getCredentialId(), key.getAaguid().getValue(), publicKey, told.getSignCount(),
        transports(answer), told.isFlagUV(), told.isFlagBE());
  }

  /**
   * Goes on when the device of this passkey signed the answer, and its counter has grown.
   *
   * @param verified it must have asked for a finger, a face or a PIN
   */
  void check(AuthenticationData answer, byte[] challenge, PasskeyRows.Device device, boolean verified) {
    COSEKey key = converter.getCborConverter().readValue(device.publicKey(), COSEKey.class);
    var data = new AttestedCredentialData(new AAGUID(device.aaguid()), device.credentialId(), key);
    var kept = new CredentialRecordImpl(new NoneAttestationStatement(), device.verifies(), device.synced(), false,
        device.counter(), data, null, null, null, null);
    check(() -> checks.verify(answer,
        new AuthenticationParameters(party.asking(challenge), kept, null, verified, true)));
  }

  /** As new ways are thought of, browsers tell of them: a list of those that are known would lose some. */
  private static Set<String> transports(RegistrationData answer) {
    return Optional.ofNullable(answer.getTransports()).orElse(Set.of()).stream().map(AuthenticatorTransport::getValue)
        .collect(Collectors.toSet());
  }

  private static <T> T read(String answer, Function<PasskeyAnswer, @Nullable T> reading) {
    try {
      T read = answer.length() > LONGEST ? null : reading.apply(PasskeyAnswer.of(answer));
      if (read != null) {
        return read;
      }
    } catch (WebAuthnException | JacksonException | IllegalArgumentException e) {
      throw PasskeyRefused.unreadable(e);
    }
    throw new PasskeyRefused(Fault.UNREADABLE);
  }

  private static void check(Runnable checking) {
    try {
      checking.run();
    } catch (VerificationException e) {
      throw PasskeyRefused.of(e);
    } catch (WebAuthnException | IllegalArgumentException e) {
      throw PasskeyRefused.unreadable(e);
    }
  }
}
