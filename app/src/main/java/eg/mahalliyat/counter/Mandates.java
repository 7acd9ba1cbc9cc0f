package eg.mahalliyat.counter;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whether who stands at the counter may ask for a service: for himself always, as an agent within his power. */
@Component
public final class Mandates {
  private final Attorneys attorneys;
  private final InstantSource clock;

  Mandates(Attorneys attorneys, InstantSource clock) {
    this.attorneys = attorneys;
    this.clock = clock;
  }

  /** The agent's power of attorney; empty when the person came himself. */
  public Optional<Attorney> of(Actor.Staff clerk, Visit visit) {
    return visit.attorneyId() == null ? Optional.empty()
        : Optional.of(attorneys.find(clerk, visit.attorneyId()).orElseThrow(() -> new NotFound("attorney")));
  }

  /** @throws Conflict when the agent's power has ended, was taken back, or does not cover the service */
  public void check(Actor.Staff clerk, Visit visit, Service service) {
    LocalDate today = today();
    of(clerk, visit).flatMap(it -> refusal(it, it.fit(service.definition().about().category(), today)))
        .ifPresent(key -> {
          throw new Conflict(key, Map.of());
        });
  }

  /** The key of the sentence that says why it is good for nothing now; empty when it is. */
  public Optional<String> refusal(Attorney power) {
    return power.revoked() ? refusal(power, Attorney.Fit.REVOKED)
        : power.ended(today()) ? refusal(power, Attorney.Fit.ENDED) : Optional.empty();
  }

  private static Optional<String> refusal(Attorney power, Attorney.Fit fit) {
    boolean extract = power.deed().extract();
    return switch (fit) {
      case FITS -> Optional.empty();
      case ENDED -> Optional.of(extract ? "counter.extract-ended" : "counter.attorney-ended");
      case REVOKED -> Optional.of(extract ? "counter.extract-revoked" : "counter.attorney-revoked");
      case NOT_COVERED -> Optional.of("counter.attorney-not-covering");
    };
  }

  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }
}
