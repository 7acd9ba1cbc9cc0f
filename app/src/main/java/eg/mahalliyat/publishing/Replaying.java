package eg.mahalliyat.publishing;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.expressions.ExpressionFailed;
import eg.mahalliyat.requests.Estimate;
import eg.mahalliyat.requests.Replays;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.territory.Territory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Rehearses a copy on what citizens really asked: last month's fees, and the way of what runs. */
@Component
public final class Replaying {
  private static final Duration MONTH = Duration.ofDays(30);
  private static final int MOST = 5_000;
  private static final int SHOWN = 50;

  private final Replays replays;
  private final Catalogue catalogue;
  private final Territory territory;
  private final Days days;

  Replaying(Replays replays, Catalogue catalogue, Territory territory, Days days) {
    this.replays = replays;
    this.catalogue = catalogue;
    this.territory = territory;
    this.days = days;
  }

  /** What the requests of the last 30 days, 5,000 at most, pay by the definition in force and would pay by the copy. */
  public FeeReplay fees(Copy copy, Checked checked) {
    LocalDate day = days.first(copy);
    var changes = new ArrayList<FeeReplay.Change>();
    int failed = 0;
    for (Replays.Sample sample : replays.submitted(copy.code(), days.now().minus(MONTH), MOST)) {
      Optional<Service> now = checked.in(unit(sample));
      Optional<Service> before = catalogue.current(copy.code(), unit(sample));
      if (now.isEmpty() || before.isEmpty()) {
        continue;
      }
      try {
        changes.add(new FeeReplay.Change(sample.unitId(), estimate(before.get(), sample, day),
            estimate(now.get(), sample, day)));
      } catch (ExpressionFailed | IllegalStateException e) {
        // Counted and shown: a tariff that cannot be computed for a real case is what the rehearsal is to find.
        failed++;
      }
    }
    return FeeReplay.of(changes, failed);
  }

  private Money estimate(Service service, Replays.Sample sample, LocalDate day) {
    return Estimate.in(territory, sample.unitId(), service, sample.given(), day);
  }

  /** The running requests, 5,000 at most, and the first 50 that the copy's way would leave stuck. */
  public PathReplay ways(Copy copy, Checked checked) {
    List<Replays.Sample> running = replays.running(copy.code(), MOST);
    List<PathReplay.Stuck> stuck = running.stream().flatMap(sample -> stuck(sample, checked).stream()).toList();
    return new PathReplay(running.size(), replays.running(copy.code()), stuck.stream().limit(SHOWN).toList());
  }

  private Optional<PathReplay.Stuck> stuck(Replays.Sample sample, Checked checked) {
    return checked.in(unit(sample))
        .flatMap(now -> PathReplay.why(now.definition().procedure(), sample.state()))
        .map(why -> new PathReplay.Stuck(sample.number(), sample.unitId(), why));
  }

  private String unit(Replays.Sample sample) {
    return territory.unit(sample.unitId()).code();
  }
}
