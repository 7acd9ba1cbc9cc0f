package eg.mahalliyat.licences;

import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Powers of attorney as counters have seen them. */
@Component
public class TestPowers {
  private final TestPeople people;
  private final Attorneys attorneys;

  TestPowers(TestPeople people, Attorneys attorneys) {
    this.people = people;
    this.attorneys = attorneys;
  }

  /** Of everything, without a last day. */
  public UUID aPower(Actor.Citizen principal, Actor.Citizen agent) {
    return aPower("حي المطرية", principal, agent, null);
  }

  UUID aPower(String unit, Actor.Citizen principal, Actor.Citizen agent, @Nullable LocalDate ends, String... covers) {
    return attorneys.record(people.aClerkOf(unit), new Attorney(UUID.randomUUID(), principal.personId(),
        agent.personId(), new Attorney.Deed("441 ب", "مكتب توثيق المطرية", 2025, UUID.randomUUID()),
        new Attorney.Extent(Set.of(covers), ends)));
  }
}
