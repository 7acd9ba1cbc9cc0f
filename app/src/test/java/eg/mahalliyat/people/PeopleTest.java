package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PeopleTest {
  @Autowired People people;
  @Autowired TestPeople testPeople;
  @Autowired Transactions transactions;
  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;

  private final NationalId number = TestPeople.aNationalId();
  private final MobileNumber mobile = TestPeople.aMobile();

  @Test
  void whoIsRegisteredTwiceIsOnePerson() {
    UUID id = people.register(number, "سعيد  علي حسن", mobile);
    assertThat(people.register(number, "اسم آخر", null)).isEqualTo(id);
    assertThat(people.person(id)).isEqualTo(new Person(id, "سعيد علي حسن", new Identity.OfCitizen(number), mobile));
    assertThat(people.byNationalId(number)).contains(id);
    transactions.run(People.SELF, () -> assertThat(journal.history("person:" + id)).hasSize(1));
  }

  @Test
  void aPersonSeesOnlyHimself() {
    Actor.Citizen one = testPeople.aCitizen();
    Actor.Citizen other = testPeople.aCitizen();
    transactions.run(one, () -> assertThat(people.person(one.personId()).name()).isEqualTo(one.name()));
    assertThatThrownBy(() -> transactions.run(one, () -> people.person(other.personId()))).isInstanceOf(NotFound.class);
  }

  @Test
  void anOfficialFindsNobodyByHimself() {
    Actor.Citizen citizen = testPeople.aCitizen();
    Actor.Staff clerk = testPeople.aClerkOf("حي المعادي");
    assertThatThrownBy(() -> transactions.run(clerk, () -> people.person(citizen.personId())))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void knowsWhetherAMobileNumberIsThePersons() {
    UUID id = people.register(number, "سعيد علي حسن", mobile);
    assertThat(people.mobileMatches(id, mobile)).isTrue();
    assertThat(people.mobileMatches(id, TestPeople.aMobile())).isFalse();
    UUID without = people.register(TestPeople.aNationalId(), "هند علي", null);
    assertThat(people.mobileMatches(without, mobile)).isFalse();
  }

  @Test
  void neitherNumberStandsReadableInTheDatabase() {
    UUID id = people.register(number, "سعيد علي حسن", mobile);
    String row = transactions.as(People.SELF, () -> jdbc.sql(
        "SELECT p::text || encode(national_id_box, 'escape') || encode(mobile_box, 'escape') FROM people.person p "
            + "WHERE id = ?").param(id).query(String.class).single());
    assertThat(row).doesNotContain(number.digits()).doesNotContain(mobile.national());
  }
}
