package eg.mahalliyat.delivery;

import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Compares a card with the holder's number, and with those of agents whose power of attorney this unit has seen. */
@Component
public final class Takers {
  private final People people;
  private final Attorneys attorneys;
  private final InstantSource clock;

  Takers(People people, Attorneys attorneys, InstantSource clock) {
    this.people = people;
    this.attorneys = attorneys;
    this.clock = clock;
  }

  /** @param card the number on the card that was shown */
  public Taker taker(Actor.Staff clerk, Request request, NationalId card) {
    Optional<UUID> shown = people.byNationalId(card);
    if (shown.filter(request.owner().personId()::equals).isPresent()) {
      return new Taker.Holder();
    }
    List<Attorney> powers = shown.stream().flatMap(agent -> attorneys.of(clerk, request.owner().personId()).stream()
        .filter(power -> power.agent().equals(agent))).toList();
    return powers.stream().filter(power -> fit(request, power) == Attorney.Fit.FITS).findFirst()
        .<Taker>map(power -> new Taker.Agent(power.id(), power.agent()))
        .orElseGet(() -> new Taker.Other(reason(request, powers)));
  }

  private String reason(Request request, List<Attorney> powers) {
    if (powers.isEmpty()) {
      return "delivery.not-holder";
    }
    Set<Attorney.Fit> fits = powers.stream().map(power -> fit(request, power)).collect(Collectors.toSet());
    if (fits.contains(Attorney.Fit.NOT_COVERED)) {
      return "delivery.agent-not-covering";
    }
    return fits.contains(Attorney.Fit.REVOKED) ? "delivery.agent-revoked" : "delivery.agent-ended";
  }

  private Attorney.Fit fit(Request request, Attorney power) {
    return power.fit(request.service().definition().about().category(),
        LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO));
  }
}
