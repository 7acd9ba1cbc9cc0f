package eg.mahalliyat.licences;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Measures of a unit: proposed by its licence officer, endorsed by its head. */
@Component
public class TestMeasures {
  static final Measure.Why WHY = new Measure.Why("conditions", "وجد المحل مفتوحًا بعد ميعاد الغلق ثلاث مرات",
      "محضر رقم 88 بتاريخ 20/11/2026");
  private final Measures measures;
  private final TestPeople people;

  TestMeasures(Measures measures, TestPeople people) {
    this.measures = measures;
    this.people = people;
  }

  void suspend(UUID licence) {
    endorsed(licence, Measure.Kind.SUSPEND, WHY);
  }

  void resume(UUID licence) {
    endorsed(licence, Measure.Kind.RESUME, new Measure.Why("remedied", WHY.told(), WHY.basis()));
  }

  void revoke(UUID licence) {
    endorsed(licence, Measure.Kind.REVOKE, WHY);
  }

  /** A proposal that waits for the head of the unit. */
  public UUID proposed(UUID licence) {
    return measures.propose(people.anOfficial(Role.LICENCE_OFFICER, TestLicences.UNIT), licence, Measure.Kind.SUSPEND, WHY);
  }

  private void endorsed(UUID licence, Measure.Kind kind, Measure.Why why) {
    UUID measure = measures.propose(people.anOfficial(Role.LICENCE_OFFICER, TestLicences.UNIT), licence, kind, why);
    measures.endorse(people.anOfficial(Role.UNIT_HEAD, TestLicences.UNIT), measure);
  }
}
