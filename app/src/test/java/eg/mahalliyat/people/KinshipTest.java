package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.NationalId;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class KinshipTest {
  @Autowired Kinship kinship;
  @Autowired Officials officials;
  @Autowired People people;
  @Autowired TestPeople testPeople;
  @Autowired Transactions transactions;
  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;

  private final NationalId number = TestPeople.aNationalId();
  private Actor.Staff official;

  @BeforeEach
  void somebody() {
    official = testPeople.aClerkOf("حي المعادي");
  }

  @Test
  void whoIsThePersonIsConcerned() {
    UUID person = people.register(number, "سعيد علي حسن", null);
    assertThat(officials.concernedBy(person)).isEmpty();
    kinship.declareOwn(official, number);
    assertThat(officials.concernedBy(person)).containsExactly(official.staffId());
    assertThat(transactions.as(testPeople.aCitizen(), () -> officials.concernedBy(person)))
        .as("in whosever transaction").containsExactly(official.staffId());
  }

  @Test
  void whoHasDeclaredARelativeIsConcernedUntilHeIsNoneAnyMore() {
    kinship.declare(official, number, Kin.Relation.BY_MARRIAGE);
    UUID person = people.register(number, "هند علي حسن", null);
    assertThat(officials.concernedBy(person)).containsExactly(official.staffId());
    Kin kin = kinship.of(official).getFirst();
    assertThat(kin.nationalId()).isEqualTo(number);
    Actor.Staff other = testPeople.aClerkOf("حي المعادي");
    assertThatThrownBy(() -> kinship.end(other, kin.id())).isInstanceOf(NotFound.class);
    kinship.end(official, kin.id());
    assertThat(officials.concernedBy(person)).isEmpty();
  }

  @Test
  void oneNumberIsOneOfficialAndIsSaidOnce() {
    kinship.declareOwn(official, number);
    Actor.Staff other = testPeople.aClerkOf("حي المعادي");
    assertThatThrownBy(() -> kinship.declareOwn(other, number)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> kinship.declareOwn(official, TestPeople.aNationalId())).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> kinship.declare(official, number, Kin.Relation.SIBLING)).isInstanceOf(Conflict.class);
  }

  @Test
  void whatIsDeclaredIsAFactWithoutANumber() {
    kinship.declareOwn(official, number);
    NationalId relative = TestPeople.aNationalId();
    kinship.declare(official, relative, Kin.Relation.SIBLING);
    String facts = transactions.as(People.SELF, () -> journal.history("staff:" + official.staffId())).stream()
        .map(Entry::toString).collect(Collectors.joining());
    assertThat(facts).contains("OwnNumberDeclared", "KinDeclared").doesNotContain(number.digits(), relative.digits());
    String row = transactions.as(People.SELF, () -> jdbc.sql("SELECT k::text || encode(national_id_box, 'escape') "
        + "FROM people.kin k WHERE staff_id = ?").param(official.staffId()).query(String.class).single());
    assertThat(row).doesNotContain(relative.digits());
  }

  @Test
  void nobodyReadsWhatAColleagueHasDeclared() {
    kinship.declare(official, number, Kin.Relation.SIBLING);
    Actor.Staff head = testPeople.anOfficial(Role.UNIT_HEAD, "حي المعادي");
    assertThat(transactions.as(head, () -> jdbc.sql("SELECT count(*) FROM people.kin").query(Integer.class).single()))
        .isZero();
  }
}
