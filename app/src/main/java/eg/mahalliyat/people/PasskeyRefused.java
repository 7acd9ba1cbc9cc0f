package eg.mahalliyat.people;

import com.webauthn4j.verifier.exception.BadOriginException;
import com.webauthn4j.verifier.exception.BadRpIdException;
import com.webauthn4j.verifier.exception.CrossOriginException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import com.webauthn4j.verifier.exception.UserNotVerifiedException;
import com.webauthn4j.verifier.exception.VerificationException;
import java.util.Locale;

/** The answer of a passkey was not taken. Nothing was changed by it, but that its challenge is used up. */
public final class PasskeyRefused extends RuntimeException {
  /** Why. */
  public enum Fault {
    /** It is no answer at all, or far too long. */
    UNREADABLE,
    /** Nothing asked for it: the page is too old, or was sent before. */
    OVER,
    /** It was made at another address. */
    ELSEWHERE,
    /** The device did not ask for a finger, a face or a PIN. */
    UNVERIFIED,
    /** Its counter did not grow. */
    COPIED,
    /** It is nobody's here, another's, or its signature is wrong. */
    UNKNOWN,
    /** It was set up before. */
    TAKEN,
    /** Its owner has as many as one may have. */
    FULL,
    /** What he calls it is too long. */
    NAME
  }

  private final Fault fault;

  PasskeyRefused(Fault fault) {
    super("passkey refused: " + fault);
    this.fault = fault;
  }

  private PasskeyRefused(Fault fault, Exception cause) {
    super("passkey refused: " + fault, cause);
    this.fault = fault;
  }

  static PasskeyRefused unreadable(Exception cause) {
    return new PasskeyRefused(Fault.UNREADABLE, cause);
  }

  static PasskeyRefused of(VerificationException e) {
    return new PasskeyRefused(switch (e) {
      case BadOriginException _, BadRpIdException _, CrossOriginException _ -> Fault.ELSEWHERE;
      case UserNotVerifiedException _ -> Fault.UNVERIFIED;
      case MaliciousCounterValueException _ -> Fault.COPIED;
      default -> Fault.UNKNOWN;
    }, e);
  }

  public Fault fault() {
    return fault;
  }

  /** The sentence for whoever tried. */
  public String wordKey() {
    return "people.passkey.fault-" + fault.name().toLowerCase(Locale.ROOT);
  }
}
