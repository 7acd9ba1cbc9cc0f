package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.SignIn;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/** Asks whether whoever sits at an open session is still the one who signed in: endorsements bind the unit. */
@Component
public final class FreshProof {
  private final StaffSettings settings;
  private final InstantSource clock;

  FreshProof(StaffSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * Goes on when the last password, code or passkey in the session of this request is young enough. Asks no database,
   * so that it may stand inside a transaction. What comes through no session, as a job does, is not asked.
   *
   * @throws ProofWanted otherwise; it becomes a page that asks, and sends again what was sent
   */
  public void demand() {
    if (SignIn.actor() instanceof Actor.Staff && !fresh()) {
      throw new ProofWanted();
    }
  }

  private boolean fresh() {
    return SignIn.proven().map(at -> at.plus(settings.proofLasts()).isAfter(clock.instant())).orElse(false);
  }
}
