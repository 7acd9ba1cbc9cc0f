package eg.mahalliyat.requests;

import eg.mahalliyat.payments.Line;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.requests.SupplementaryBill.Reason;
import eg.mahalliyat.requests.SupplementaryBill.Why;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Supplementary bills, for tests of other rooms. */
@Component
public class TestSupplements {
  static final Why WHY = new Why(Reason.MEASURED_MORE, "المادة 5 من قانون 154 لسنة 2019",
      "قيس المحل 42 مترًا، وذُكر في الطلب 35.5", List.of());

  private final SupplementDesk desk;
  private final TestPeople people;
  private final Territory territory;

  TestSupplements(SupplementDesk desk, TestPeople people, Territory territory) {
    this.people = people;
    this.territory = territory;
    this.desk = desk;
  }

  /** 120.50 pounds of the shop fee, to be approved by somebody. */
  public UUID proposed(UUID request, int unit) {
    return proposed(official(Role.REVENUE_OFFICER, unit), request);
  }

  UUID proposed(Actor.Staff official, UUID request) {
    return desk.propose(official, request, WHY, List.of(line()), 10);
  }

  /** The bill of one that is open. */
  UUID open(UUID request, int unit) {
    UUID id = proposed(request, unit);
    Actor.Staff head = official(Role.UNIT_HEAD, unit);
    desk.approve(head, request, id);
    return Objects.requireNonNull(desk.one(head, request, id).steps().bill());
  }

  Line line() {
    return desk.lines().amount("LF-SHOP", new Money(12_050), WHY).orElseThrow();
  }

  private Actor.Staff official(Role role, int unit) {
    return people.anOfficial(role, territory.unit(unit).nameAr());
  }
}
